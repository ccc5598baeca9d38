// The object that `export --json` prints.

export interface ExportObject {
  readonly format: string;
  /** The first one is the one to open. */
  readonly files: readonly {
    readonly name: string;
    /** What is in it; bytes of a binary file as base64, as `encoding` says. */
    readonly text: string;
    readonly encoding: 'utf8' | 'base64';
  }[];
}
