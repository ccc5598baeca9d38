// One line of a CSV file (RFC 4180, without line breaks inside fields): written and read.

/** Joins fields; those with a comma, quote or space at an end are quoted. */
export function writeCsvLine(fields: readonly string[]): string {
  return fields.map((field) => (/[",\r\n]|^\s|\s$/.test(field) ? `"${quoteSafe(field)}"` : field)).join(',');
}

/** A result is one line a molecule: a break inside a field becomes a blank. */
function quoteSafe(field: string): string {
  return field.replace(/[\r\n]+/g, ' ').replaceAll('"', '""');
}

/** The fields of a line. */
export function readCsvLine(line: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (character === '"' && quoted && line[at + 1] === '"') {
      field += '"';
      at++;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (character === ',' && !quoted) {
      fields.push(field);
      field = '';
    } else {
      field += character;
    }
  }
  return [...fields, field];
}
