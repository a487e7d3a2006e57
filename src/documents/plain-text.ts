/** What a text in two bytes a letter begins with. */
const WIDE = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Bytes as text: in UTF-16 where they begin with its mark, else in UTF-8, else as Windows writes it in western Europe. */
export function decodeText(bytes: Uint8Array): string {
  const wide = WIDE.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (wide !== undefined) return new TextDecoder(wide.encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, windowsLetter);
  }
}

/** What Windows has from 80 to 9F, where Node 20 leaves control characters: quotation marks and dashes among them. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const windowsLetter = (letter: string): string => FROM_80.charAt(letter.charCodeAt(0) - 0x80);
