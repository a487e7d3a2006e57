const ZIP = [0x50, 0x4b];
/** How files of Excel before 2007 begin, and those that a password locks. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** As the directory of a compound file spells it, two bytes a letter. */
const LOCKED_PACKAGE = letters("EncryptedPackage").flatMap((letter) => [letter, 0]);
const WORKBOOK_PART = letters("xl/workbook.xml");
const BINARY_WORKBOOK_PART = letters("xl/workbook.bin");

/** What a file is that could not be opened as a workbook, and what to do about it. */
export function whyNotOpened(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) return `${name} is empty. Choose another file.`;
  if (begins(bytes, COMPOUND_FILE))
    return holds(bytes, LOCKED_PACKAGE)
      ? `${name} is locked with a password. In Excel, take the password off and save it, then open it here.`
      : `${name} is in the format of Excel before 2007. In Excel, save it as an Excel workbook (.xlsx), then open that.`;
  if (begins(bytes, ZIP) && holds(bytes, BINARY_WORKBOOK_PART))
    return `${name} is a binary workbook (.xlsb). In Excel, save it as an Excel workbook (.xlsx), then open that.`;
  if (begins(bytes, ZIP) && holds(bytes, WORKBOOK_PART))
    return `${name} is damaged, or only part of it is there. Open it in Excel, let Excel repair it and save it, then open it here.`;
  return `${name} is not an Excel workbook (.xlsx). Choose another file.`;
}

function letters(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
