/** The page that every sheet of ours is printed on, A4 on its side: its size and margins in points. */
export const PAGE = { width: 841.9, height: 595.3, margin: 28, bottomMargin: 56 } as const;

/** Columns may print so much wider than they were set: LibreOffice and some printers measure the usual font otherwise. */
const WIDER = 1.075;

/**
 * How tall a part of a sheet a page holds that is printed one page wide, in whole per cent: at least, and at most.
 *
 * @internal Tests measure the pages that a plan fills.
 */
export function pageHeights(sheetWidth: number): { readonly least: number; readonly most: number } {
  const heightOf = (width: number): number => {
    const perCent = Math.min(100, Math.floor((100 * (PAGE.width - 2 * PAGE.margin)) / width));
    return (100 * (PAGE.height - PAGE.margin - PAGE.bottomMargin)) / perCent;
  };
  return { least: heightOf(sheetWidth), most: heightOf(WIDER * sheetWidth) };
}

const PIXEL = 0.75;

/** A row's height as Excel keeps it, in whole pixels, so that heights add up to where charts stand. */
export function rowHeight(points: number): number {
  return PIXEL * Math.round(points / PIXEL);
}

/** Left empty at the end of the shortest page. */
const SPARE = 8;

/** How tall the first row of a band must be to have no room where a band was moved to the next page. */
export function leastFirstRow(sheetWidth: number): number {
  const { least, most } = pageHeights(sheetWidth);
  return rowHeight(most - least + SPARE + 2 * PIXEL);
}

/**
 * The space to leave after each band of rows so that none is parted by a page's end: where the next one has no room, what
 * is left of the page. Excel heeds no page breaks where it fits a sheet to the page's width.
 */
export function spaceAfterBands(above: number, bands: readonly number[], sheetWidth: number): readonly number[] {
  const room = pageHeights(sheetWidth).least - SPARE;
  let used = above;
  return bands.map((height, index) => {
    used += height;
    const next = bands[index + 1] ?? 0;
    if (used + next <= room) return 0;
    const left = Math.max(0, room - used);
    used = 0;
    return left;
  });
}
