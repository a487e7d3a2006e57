import type { SubjectFindings } from "../wording";

const TYPE_YOUR_CODE = "Type your council’s nine-character code, such as E10000018, as Area code in Settings.";
const TYPE_THE_CODE = "Type the authority's nine-character code (E10000018).";
const ADD_CODES =
  "Add an Area code column with the nine-character codes. Rows for averages or groups of authorities need nothing.";
const FILTER_OR_TOTAL =
  "Filter the table to show only the rows you want; rows that a filter hides are left out. Or type Total in those columns of the rows you want.";

/** Published values of authorities, and the lists of authorities. */
export const BENCHMARKS = {
  "no-area-code": {
    severity: "warning",
    message: {
      "none-typed":
        "Settings has no Area code, so no quartile, England figure or neighbours’ figure is taken from Benchmarks.",
      "not-an-authority":
        'The Area code in Settings ("{typed}") is not that of an English authority, so no quartile, England figure or neighbours’ figure is taken from Benchmarks.',
      "no-council":
        "The Area code in Settings ({typed}) is not a council’s, so Benchmarks is not used. Combined authorities, police and fire services, regions and NHS bodies are not ranked among councils.",
    },
    advice: {
      "none-typed": TYPE_YOUR_CODE,
      "not-an-authority": TYPE_YOUR_CODE,
      "no-council":
        "Nothing to do if the code is right: type any published quartile cuts, England and neighbours’ figures into Comparators. Otherwise type a council’s code.",
    },
  },
  "organisation-of-another-area": {
    severity: "warning",
    message:
      "In Settings, Organisation is {organisation} but Area code {typed} belongs to {area}. Figures are ranked as those of {area}.",
    advice: "Correct Area code or Organisation in Settings.",
  },
  "area-code-against-name": {
    severity: "warning",
    message: {
      one: "1 row of {table} has the area code of one authority and the name of another; its code was used: {rows}.",
      several:
        "{count} rows of {table} have the area code of one authority and the name of another; their codes were used: {rows}.",
    },
    advice: "Correct the code or the name, whichever is wrong. Sorting one column without the others can cause this.",
  },
  "area-code-unknown": {
    severity: "note",
    message: {
      one: "1 row of {table} has an area code that Quartile does not know beside the name of an authority; the name was used: {rows}.",
      several:
        "{count} rows of {table} have area codes that Quartile does not know beside the names of authorities; the names were used: {rows}.",
    },
    advice: "Nothing to do if the authority has a new code. Otherwise correct the code.",
  },
  "authority-of-other-tier": {
    severity: "note",
    message: {
      district:
        "{values} published value of a district was left out, in {cell}, because {area} is compared with counties and single-tier authorities: {authorities}.",
      county:
        "{values} published value of a county was left out, in {cell}, because {area} is compared with districts and single-tier authorities: {authorities}.",
      districts:
        "{values} published values of districts were left out, the first in {cell}, because {area} is compared with counties and single-tier authorities: {authorities}.",
      counties:
        "{values} published values of counties were left out, the first in {cell}, because {area} is compared with districts and single-tier authorities: {authorities}.",
    },
    advice: "Nothing to do, unless the Area code in Settings is not yours.",
  },
  "value-without-area": {
    severity: "warning",
    message: {
      one: "1 value of {table}, in {cell}, is in a row without an area and was left out.",
      several: "{values} values of {table}, the first in {cell}, are in rows without an area and were left out.",
    },
    advice: "Repeat the area in every row; where cells are merged, only the first row holds it.",
  },
  "neighbour-listed": {
    severity: "note",
    message: {
      itself: "Neighbours lists {authorities} as its own neighbour ({cells}), which was left out.",
      reorganised:
        "Neighbours lists {authorities} ({cells}), whose area is or was part of our own area’s, so it was left out.",
      twice: "Neighbours lists {authorities} more than once ({cells}); each counts once.",
      "other-tier":
        "Neighbours lists {authorities} ({cells}), which are not of our own area’s tier; figures are not compared with theirs.",
    },
    advice: "Delete the row, or type the neighbour that was meant.",
  },
  "unknown-area": {
    severity: "warning",
    message: {
      neighbour:
        "Neighbours names an English authority that is not known here: {cells}. The neighbours' figures leave it out.",
      neighbours:
        "Neighbours names English authorities that are not known here: {cells}. The neighbours' figures leave them out.",
      benchmark: "1 row of {table} does not name a known authority and was left out: {names}.",
      benchmarks: "{rows} rows of {table} do not name a known authority and were left out: {names}.",
    },
    advice: {
      neighbour: TYPE_THE_CODE,
      neighbours: TYPE_THE_CODE,
      benchmark: ADD_CODES,
      benchmarks: ADD_CODES,
    },
  },
  "neighbours-unread": {
    severity: "warning",
    message:
      "The table {table} is not laid out in a known way: its headings are {headings}. Statistical neighbours’ figures are left out.",
    advice:
      "Give it the columns Area code and Neighbour code, or one row for your authority with its neighbours under SN1, SN2 and so on.",
  },
  "no-neighbours-of-ours": {
    severity: "note",
    message: "Neighbours has no rows for {area}, so statistical neighbours’ figures are left out.",
    advice: "Add its neighbours, check the Area code in Settings, or delete the table.",
  },
  "neighbour-ended": {
    severity: "note",
    message:
      "Neighbours lists authorities that were abolished without a single successor: {authorities}. They count only in figures for years up to then.",
    advice: "Nothing to do, or list the authorities that the publisher now uses instead.",
  },
  "rows-hidden-by-filter": {
    severity: "warning",
    message: {
      one: "A filter hides 1 of {of} rows of {table}, row {row} of sheet {sheet}; it was left out.",
      several:
        "A filter hides {rows} of {of} rows of {table}, the first in row {row} of sheet {sheet}; they were left out.",
    },
    advice: "Clear the filter, or write Filtered rows: count into Settings.",
  },
  "benchmark-without-year": {
    severity: "warning",
    message:
      "The table {table} on sheet {sheet} does not say which year its benchmarks are for, so they were left out.",
    advice:
      "Put the year in the heading (“Re-referrals 2023/24”), in a Year column, or in the name of the table or its sheet (Benchmarks_2023_24).",
  },
  "years-across": {
    severity: "warning",
    message:
      "The table {table} on sheet {sheet} has a column for each year ({years}) but does not say which benchmark they are for, so it was left out.",
    advice:
      "Add a Benchmark column with the name used in Indicators, or name the table or its sheet “Benchmarks” followed by that name.",
  },
  "pooled-years": {
    severity: "warning",
    message: {
      one: "{cells} cell of {table}, {cell}, says that its figures are for several years together ({labels}); no figure is ranked among them.",
      several:
        "{cells} cells of {table}, the first in {cell}, say that their figures are for several years together ({labels}); no figure is ranked among them.",
    },
    advice: "Use figures for a single year, if they are published.",
  },
  "benchmark-year-beside-pairs": {
    severity: "warning",
    message: {
      one: "{cells} cell of {table} gives a single year ({labels}), in {cell}, where the same measure also has years such as 2022/23. It could be a calendar year or the year that ends then, so its values were left out.",
      several:
        "{cells} cells of {table} give a single year ({labels}), the first in {cell}, where the same measure also has years such as 2022/23. They could be calendar years or the years that end then, so their values were left out.",
    },
    advice: "Type the year as 2022/23, or as calendar year 2023.",
  },
  "benchmark-year-against-heading": {
    severity: "warning",
    message: {
      one: "{cells} cell of {table}, {cell}, gives another year ({labels}) than the heading above the values in its row, so those values were left out.",
      several:
        "{cells} cells of {table}, the first in {cell}, give another year ({labels}) than the heading above the values in their rows, so those values were left out.",
    },
    advice: "Correct the year in the row, or take the year out of the heading.",
  },
  "benchmark-year-of-several-kinds": {
    severity: "warning",
    message: {
      one: "{cells} cell of {table}, {cell}, gives a year ({labels}) without its kind, and the indicators that use the benchmark have different bases. Each reads it as a year of its own kind: financial, academic or calendar.",
      several:
        "{cells} cells of {table}, the first in {cell}, give years ({labels}) without their kind, and the indicators that use the benchmark have different bases. Each reads them as years of its own kind: financial, academic or calendar.",
    },
    advice:
      "Add a column Year type with Financial year, Academic year or Calendar year as published, or correct Basis in Indicators.",
  },
  "part-of-year": {
    severity: "warning",
    message: {
      one: "{cells} cell of {table}, {cell}, says that its figures are not for a whole year ({labels}); no figure is ranked among them.",
      several:
        "{cells} cells of {table}, the first in {cell}, say that their figures are not for a whole year ({labels}); no figure is ranked among them.",
    },
    advice: "Use figures for whole years, if they are published.",
  },
  "benchmark-without-total": {
    severity: "warning",
    message: {
      one: "{benchmarks}: rows for the same area and year differ in {columns}, first in {cells}, and none is marked as the total, so this benchmark was left out.",
      several:
        "{benchmarks}: rows for the same area and year differ in {columns}, first in {cells}, and none is marked as the total, so these benchmarks were left out.",
      units:
        "{benchmarks}: rows for the same area and year are in different units, by {columns}, first in {cells}, so none was used.",
    },
    advice: {
      one: FILTER_OR_TOTAL,
      several: FILTER_OR_TOTAL,
      units:
        "Filter the table to show only the rows in the indicator’s own unit; rows that a filter hides are left out. Or give the rows of each unit a benchmark name of their own.",
    },
  },
  "area-twice": {
    severity: "warning",
    message: "Benchmarks has two different values for the same area and year, so neither is used: {values}.",
    advice: "Delete the rows that are wrong.",
  },
  "area-under-two-codes": {
    severity: "note",
    message:
      "Benchmarks has values for the same authority under two codes. The value under the code in force that year is used, and these are not: {values}.",
    advice: "Nothing to do, or delete the rows that are not used.",
  },
  "authority-not-in-being": {
    severity: "note",
    message: {
      one: "{values} published value for {authorities}, in {cell}, was left out, because the authority did not exist at the end of that year.",
      several:
        "{values} published values for {authorities}, the first in {cell}, were left out, because their authority did not exist at the end of the year.",
    },
    advice: "Nothing to do. A publisher that counts such values will show different ranks and quartiles.",
  },
  "benchmark-part-alone": {
    severity: "warning",
    message: {
      one: "In {table}, 1 area has only a breakdown by {columns} for a year in which others have the total, so it was left out: {cells}.",
      several:
        "In {table}, {values} areas have only a breakdown by {columns} for a year in which others have the total, so they were left out: {cells}.",
    },
    advice: "Add the rows for the total. Nothing to do if the publisher gives no total for them.",
  },
  "published-value-unread": {
    severity: "warning",
    message: {
      one: "1 value of {table} is neither a number nor a known symbol and was left out: {cells}.",
      several: "{values} values of {table} are neither numbers nor known symbols and were left out: {cells}.",
    },
    advice: "Type the number, or a symbol such as [c] or [x] where there is none.",
  },
  "authority-not-listed": {
    severity: "note",
    message: {
      one: "{codes}, first in {cell}, is an authority's code that Quartile does not know; it counts as one more authority.",
      several:
        "{codes}, the first in {cell}, are authorities' codes that Quartile does not know; each counts as one more authority.",
    },
    advice:
      "If an authority is also listed under its former code, delete one of the two. A later version of Quartile may know the new codes.",
  },
  "benchmark-on-another-scale": {
    severity: "error",
    message: {
      shares:
        "{benchmark} for {year}: the highest value, in {cell}, is {value}, but our own figures are about a hundred times larger, so this year's benchmark was left out.",
      "no-percentages":
        "{benchmark} for {year}: the lowest value, in {cell}, is {value}, which cannot be a percentage as our own figures are, so this year's benchmark was left out.",
    },
    advice: {
      shares: "Type the percentages themselves (58.0), or give the cells a percent format if they hold shares.",
      "no-percentages": "In Indicators, name the benchmark that holds the percentages, or correct Unit.",
    },
  },
} as const satisfies SubjectFindings;
