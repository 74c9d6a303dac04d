/** The system's own "save as", from the edge of the program. */
export interface FileChooser {
  /** Asks where to save; undefined when the person changes their mind. */
  chooseFile(options: {
    title: string;
    fileName: string;
    extension: 'pdf' | 'json' | 'xlsx' | 'docx';
  }): Promise<string | undefined>;
}
