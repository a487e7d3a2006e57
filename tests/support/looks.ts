/** What a person may have set for all pages: light, dark, or colours of their own. */
export const LOOKS = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "forced colours", media: { colorScheme: "light", forcedColors: "active" } },
] as const;

export const [{ media: LIGHT }] = LOOKS;
