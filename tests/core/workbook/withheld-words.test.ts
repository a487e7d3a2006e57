import { missingByWords } from "../../../src/core/workbook/words-for-no-number";

const SMALL = [
  ...["c", "C", "[c]", "[S]", "(c)", "*", "**", "[*]", "~", "#", "s", "SUPP", "supp.", "Suppressed", "supressed"],
  ...["suppressed due to small numbers", "Confidential: small numbers", "too small to publish", "4 [c]"],
  ...["small number", "Small numbers", "low numbers", "numbers too small", "too few", "low count", "Below threshold"],
  ...["<5", "< 5", "<=5", "≤5", "=<5", "<6", "< five", "n<5", "(<5)", "<5 children", "<10", "  <  5  "],
  ...["less than 5", "Fewer than 5", "fewer than five", "under 5", "below 5", "up to 4", "at most 4"],
  ...["5 or fewer", "5 or less", "five or fewer", "4 or below", "5 children or fewer", "4 and under"],
  ...["1 to 4", "1-4", "1 - 4", "1–4", "1—4", "1 to 4 children", "between 1 and 4", "from 1 to 4", "1 or 2"],
  ...["one to four"],
];

const WITHHELD = [
  ...["Withheld", "with held", "held back", "redacted", "Confidential", "disclosive", "not disclosed", "undisclosed"],
  ...["embargo until 5 May", "Embargoed", "embargoed up to 5 May", "sensitive", "Restricted", "GDPR", "In confidence"],
  ...[
    "over 90%",
    ">95%",
    "≥ 95",
    "5+",
    "<10%",
    "over 95%",
    "95 or more",
    "<500",
    "2 or 3 weeks",
    "under 5 days",
    "£1-4",
  ],
  ...["suppressed: commercially sensitive", "suppressed until published", "cannot be published", "can’t be shown"],
  ...["not published", "not for publication", "Not For Publication", "not-for-publication", "not_for_publication"],
  ...[
    "unpublished",
    "un-published",
    "Not for public",
    "not for public release",
    "not yet published",
    "not to be published",
  ],
  ...["internal only", "Internal", "internal use only", "For internal use", "not for release", "not yet released"],
  ...[
    "do not publish",
    "don’t publish",
    "Do not share",
    "not for sharing",
    "not for external use",
    "not for circulation",
  ],
  ...["not suitable for publication", "no publication", "non-publishable", "unreleased", "pre-release", "private"],
  ...["Private and confidential", "exempt", "officers only", "draft - not for publication", "do not use"],
];

const NOT_AVAILABLE = [
  ...["-", "–", "—", "--", "..", "…", "...", ".", ":", "x", "[x]", "n/a", "N/A", "na", "TBC", "tba", "not available"],
  ...["Not yet available", "awaited", "Awaiting data", "data awaited", "pending", "to follow", "To be confirmed"],
  ...[
    "no data",
    "No data available",
    "not collected",
    "not recorded",
    "not known",
    "unknown",
    "missing",
    "data not available",
  ],
];

const OTHER = [
  ...[
    "284 approx",
    "about 284",
    "~284",
    "c. 5",
    "none",
    "nil",
    "?",
    "12.3 [p]",
    "284*",
    "see note 3",
    "2024-25",
    "1-Apr",
  ],
  ...["published", "for publication", "public", "no further comment", "not final", "internal audit", "release 2"],
  ...["under review", "over the year", "12 (under review)", "check with team", "support plan", "O"],
];

describe("a text where a number should stand", () => {
  it.each(SMALL)("%p says that the number is withheld, for it is small", (text) => {
    expect(missingByWords(text.replace(/\s+/g, " ").trim())).toBe("suppressed");
  });

  it.each(WITHHELD)("%p says that the number is withheld, and not that it is small", (text) => {
    expect(missingByWords(text)).toBe("withheld");
  });

  it.each(NOT_AVAILABLE)("%p says that there is none", (text) => {
    expect(missingByWords(text)).toBe("not-available");
  });

  it.each(OTHER)("%p says neither", (text) => {
    expect(missingByWords(text)).toBeNull();
  });

  it("is looked at in its beginning alone, so that none takes long", () => {
    expect(missingByWords("small ".repeat(5_000))).toBeNull();
  });
});
