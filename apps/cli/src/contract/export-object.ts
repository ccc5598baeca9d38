// The object that `export --json` prints.

export interface ExportObject {
  readonly format: string;
  /** The first one is the one to open. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}
