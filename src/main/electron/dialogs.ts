import { type BrowserWindow, dialog } from 'electron';

const names = { pdf: 'PDF', json: 'JSON', zip: 'Office package', csv: 'CSV' };

export interface ChooseFile {
  title: string;
  fileName: string;
  extension: keyof typeof names;
}

/** The system's own "save as". @returns the path, or undefined when it was cancelled */
export async function chooseFileToSave(
  window: BrowserWindow | undefined,
  { title, fileName, extension }: ChooseFile,
): Promise<string | undefined> {
  const options = {
    title,
    defaultPath: fileName,
    filters: [{ name: names[extension], extensions: [extension] }],
    // Names of people's documents do not belong in the system's list of recent files.
    properties: ['dontAddToRecent' as const, 'showOverwriteConfirmation' as const],
  };
  const answer = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return answer.canceled ? undefined : answer.filePath;
}
