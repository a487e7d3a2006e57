import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Shades of the dashboard's own blue, 80 being the blue itself. */
const BLUE: BrandVariants = {
  10: "#030B12",
  20: "#05131F",
  30: "#071B2C",
  40: "#0A253D",
  50: "#0C2D4B",
  60: "#0E3558",
  70: "#103B60",
  80: "#12436D",
  90: "#1B66A7",
  100: "#5FA2DD",
  110: "#74AEE2",
  120: "#89BBE6",
  130: "#A2C9EB",
  140: "#BCD8F1",
  150: "#D5E7F6",
  160: "#EAF3FB",
};

const LIGHT: Theme = createLightTheme(BLUE);

// Fluent's dark theme fills buttons with a darker shade, which hardly stands out when the brand is this dark.
const FLUENT_DARK: Theme = createDarkTheme(BLUE);
const DARK: Theme = {
  ...FLUENT_DARK,
  colorBrandBackground: BLUE[90],
  colorBrandBackgroundHover: BLUE[80],
  // Fluent's own red for words has a contrast of 4.2 on its dark background; this one, of its fields, has 5.2.
  colorStatusDangerForeground1: FLUENT_DARK.colorPaletteRedForeground1,
};

const darkPreferred = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

/** The theme that goes with Excel's own; where Excel does not tell its theme (on the web), with the browser's. */
export function usePaneTheme(): Theme {
  return useSyncExternalStore(subscribe, isDark) ? DARK : LIGHT;
}

function subscribe(onChange: () => void): () => void {
  const query = darkPreferred();
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}

function isDark(): boolean {
  return excelIsDark() ?? darkPreferred().matches;
}

function excelIsDark(): boolean | null {
  if (typeof Office === "undefined") return null;
  // The types promise a context and a theme; before Excel is ready, and in Excel on the web, there is none.
  const context = Office.context as Partial<Office.Context> | undefined;
  const background = context?.officeTheme?.bodyBackgroundColor;
  return background === undefined ? null : isDarkColour(background);
}

const MIDDLE_OF_RED_GREEN_AND_BLUE = (3 * 0xff) / 2;

/** Of "#RRGGBB". Excel's backgrounds are near white or near black, so a plain sum tells them apart. */
function isDarkColour(colour: string): boolean {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return parts.reduce((sum, part) => sum + part, 0) < MIDDLE_OF_RED_GREEN_AND_BLUE;
}
