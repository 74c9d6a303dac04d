import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

const names = {
  pdf: 'PDF',
  json: 'JSON',
  zip: 'Office package',
  csv: 'CSV',
  xlsx: 'Excel',
  docx: 'Word',
};

export interface ChooseFile {
  title: string;
  fileName: string;
  extension: keyof typeof names;
}

/** Asks for a folder. @returns its path, or undefined when it was cancelled */
export async function chooseFolder(
  window: BrowserWindow | undefined,
  title: string,
): Promise<string | undefined> {
  return firstPath(window, {
    title,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
}

/** Asks for an office package: a folder of CSV files, or a zip of it. */
export async function choosePackage(
  window: BrowserWindow | undefined,
  kind: 'folder' | 'zip',
): Promise<string | undefined> {
  return firstPath(window, {
    title: 'Choose an office package',
    properties: [kind === 'folder' ? 'openDirectory' : 'openFile', 'dontAddToRecent'],
    ...(kind === 'zip' ? { filters: [{ name: 'Office package', extensions: ['zip'] }] } : {}),
  });
}

/** Asks for a spreadsheet of the person's own. */
export async function chooseSpreadsheet(
  window: BrowserWindow | undefined,
): Promise<string | undefined> {
  return firstPath(window, {
    title: 'Choose a spreadsheet',
    properties: ['openFile', 'dontAddToRecent'],
    // Old formats too, so that the program can say what to do with one.
    filters: [{ name: 'Spreadsheet', extensions: ['xlsx', 'csv', 'xls', 'xlsm', 'ods'] }],
  });
}

/** Asks for a backup file, wherever it lies. */
export async function chooseBackup(window: BrowserWindow | undefined): Promise<string | undefined> {
  return firstPath(window, {
    title: 'Choose a backup',
    properties: ['openFile', 'dontAddToRecent'],
    filters: [{ name: 'Backup', extensions: ['ppdbackup'] }],
  });
}

async function firstPath(
  window: BrowserWindow | undefined,
  options: OpenDialogOptions,
): Promise<string | undefined> {
  const answer = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return answer.canceled ? undefined : answer.filePaths[0];
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
