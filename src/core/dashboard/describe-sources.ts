import { formatSource, type Source } from "../format/source";

const MOST_CELLS_NAMED = 6;

/** Cells by their sheet and address, the first few of many: "Observations!C3, D3 and 4 more". */
export function describeSources(sources: readonly Source[]): string {
  const places = [...new Set(sources.map(formatSource))];
  const named = places.slice(0, MOST_CELLS_NAMED).map((place, index) => {
    const sheet = place.slice(0, place.lastIndexOf("!") + 1);
    return index > 0 && places[index - 1]?.startsWith(sheet) === true ? place.slice(sheet.length) : place;
  });
  const more = places.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const CELLS = /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)/gu;

/** The cells that `describeSources` named, those without a sheet being of the one before; what it only counted is lost. */
export function readSources(described: string): readonly Source[] {
  return [...described.matchAll(CELLS)].reduce<readonly Source[]>((sources, [, quoted, bare, address]) => {
    const sheet = quoted?.replace(/''/g, "'") ?? bare ?? sources.at(-1)?.sheet;
    return sheet === undefined || address === undefined ? sources : [...sources, { sheet, address }];
  }, []);
}
