/** A page of a running Electron, spoken to over its DevTools port: less in the way than a test driver. */
export class DevToolsPage {
  #last = 0;
  readonly #waiting = new Map<
    number,
    { resolve(value: unknown): void; reject(error: Error): void }
  >();

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => this.#receive(String(data)));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the window went away'));
    });
  }

  /** Connects to the first page of the browser at this port, as soon as there is one. */
  static async connect(port: number, isOurs: (url: string) => boolean): Promise<DevToolsPage> {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
      const targets = (await answer.json()) as {
        type: string;
        url: string;
        webSocketDebuggerUrl: string;
      }[];
      const found = targets.find(({ type, url }) => type === 'page' && isOurs(url));
      if (found) return DevToolsPage.#open(found.webSocketDebuggerUrl);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  static #open(url: string): Promise<DevToolsPage> {
    const socket = new WebSocket(url);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new DevToolsPage(socket)));
      socket.addEventListener('error', () => reject(new Error('the window did not answer')));
    });
  }

  #receive(text: string): void {
    const message = JSON.parse(text) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
    };
    if (message.id === undefined) return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }

  send(method: string, params: object = {}): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The value of an expression in the page, awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? 'the page threw');
    }
    return answer.result.value;
  }

  type(text: string): Promise<unknown> {
    return this.send('Input.insertText', { text });
  }

  async press(key: string, code: number, text?: string): Promise<void> {
    const common = { key, code: key, windowsVirtualKeyCode: code };
    await this.send('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      ...common,
      ...(text === undefined ? {} : { text }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  }

  close(): void {
    this.socket.close();
  }
}
