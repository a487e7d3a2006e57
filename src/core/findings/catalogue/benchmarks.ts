import type { SubjectFindings } from "../wording";

const TYPE_YOUR_CODE = "Type your council’s nine-character code, such as E10000018, as Area code in Settings.";
const TYPE_THE_CODE = "Type the authority's nine-character code (E10000018).";
const ADD_CODES =
  "Add a column Area code with the nine-character codes; nothing to do for averages and groups of authorities.";

/** Published values of authorities, and the lists of authorities. */
export const BENCHMARKS = {
  "no-area-code": {
    severity: "warning",
    message: {
      "none-typed":
        "Settings has no Area code, so no quartile, England or neighbours’ figure is taken from Benchmarks.",
      "not-an-authority":
        'The Area code in Settings ("{typed}") is no English authority’s, so no quartile, England or neighbours’ figure is taken from Benchmarks.',
      "no-council":
        "The Area code in Settings ({typed}) is no council’s, and figures of combined authorities, police and fire services, regions and the NHS have no place among councils’, so none of Benchmarks is used.",
    },
    advice: {
      "none-typed": TYPE_YOUR_CODE,
      "not-an-authority": TYPE_YOUR_CODE,
      "no-council":
        "Nothing to do: type quarter cuts, England and neighbours into Comparators, where they are published. Or type a council’s code.",
    },
  },
  "organisation-of-another-area": {
    severity: "warning",
    message:
      "Settings has {organisation} as Organisation, and the Area code {typed} is that of {area}; figures are placed as those of {area}.",
    advice: "Correct Area code, or Organisation, in Settings.",
  },
  "area-code-against-name": {
    severity: "warning",
    message: {
      one: "1 row of {table} has the area code of one authority and the name of another; it was taken by its code: {rows}.",
      several:
        "{count} rows of {table} have the area code of one authority and the name of another; they were taken by their codes: {rows}.",
    },
    advice: "Correct the code or the name, whichever is wrong; a sort of one column without the others mixes them up.",
  },
  "authority-of-other-tier": {
    severity: "note",
    message: {
      districts:
        "{values} published values of districts were left out, the first in {cell}, because figures of {area} are placed among counties and single-tier authorities: {authorities}.",
      counties:
        "{values} published values of counties were left out, the first in {cell}, because figures of {area} are placed among districts and single-tier authorities: {authorities}.",
    },
    advice: "Nothing to do, unless the Area code in Settings is not yours.",
  },
  "value-without-area": {
    severity: "warning",
    message: {
      one: "1 value of {table}, in {cell}, is in a row without an area, and was left out.",
      several: "{values} values of {table}, the first in {cell}, are in rows without an area, and were left out.",
    },
    advice: "Repeat the area in every row; of merged cells only the first row holds it.",
  },
  "neighbour-listed": {
    severity: "note",
    message: {
      itself: "Neighbours lists {authorities} as its own neighbour ({cells}), which was left out.",
      twice: "Neighbours lists {authorities} more than once ({cells}); each counts once.",
      "other-tier":
        "Neighbours lists {authorities} ({cells}), of another tier than our own area; figures are not set beside theirs.",
    },
    advice: "Delete the row, or put in the neighbour that was meant.",
  },
  "unknown-area": {
    severity: "warning",
    message: {
      neighbour:
        "Neighbours names what is no English authority known here: {cells}. The neighbours' figures are without it.",
      neighbours:
        "Neighbours names what is no English authority known here: {cells}. The neighbours' figures are without them.",
      benchmark: "1 row of {table} names no authority known here and was left out: {names}.",
      benchmarks: "{rows} rows of {table} name no authority known here and were left out: {names}.",
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
      "The table {table} names no neighbours in a shape that is known: its headings are {headings}. Figures of statistical neighbours are left out.",
    advice:
      "Give it columns Area code and Neighbour code, or a row for your authority with its neighbours under SN1, SN2 and so on.",
  },
  "no-neighbours-of-ours": {
    severity: "note",
    message: "Neighbours lists none for {area}, so figures of statistical neighbours are left out.",
    advice: "Add its neighbours, or leave the table out. It is looked up by the Area code in Settings.",
  },
  "neighbour-ended": {
    severity: "note",
    message:
      "Neighbours lists authorities that ended, and that no one authority followed: {authorities}. They count in figures of years up to their end.",
    advice: "Nothing to do, or list the authority that the publisher puts in their place.",
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
    message: "The table {table} on sheet {sheet} does not say which year its benchmarks are of, so they were left out.",
    advice:
      "Put the year into the header (“Re-referrals 2023/24”), into a column Year, or into the name of the table or its sheet (Benchmarks_2023_24).",
  },
  "years-across": {
    severity: "warning",
    message:
      "The table {table} on sheet {sheet} has a column a year ({years}) and does not say of which benchmark, so it was left out.",
    advice:
      "Add a column Benchmark that holds its name as Indicators has it, or call the table or its sheet Benchmarks and that name.",
  },
  "pooled-years": {
    severity: "warning",
    message: {
      one: "{cells} cell of {table} says that figures are of several years together ({labels}), the first in {cell}; nothing is placed among such figures.",
      several:
        "{cells} cells of {table} say that figures are of several years together ({labels}), the first in {cell}; nothing is placed among such figures.",
    },
    advice: "Use the figures of a single year, if they are published.",
  },
  "benchmark-year-beside-pairs": {
    severity: "warning",
    message: {
      one: "{cells} cell of {table} names a year alone ({labels}), in {cell}, beside pairs such as 2022/23 of the same measure; it may be the calendar year or the pair that ends then, so its values were left out.",
      several:
        "{cells} cells of {table} name a year alone ({labels}), the first in {cell}, beside pairs such as 2022/23 of the same measure; they may be calendar years or the pairs that end then, so their values were left out.",
    },
    advice: "Type the year as a pair, or as calendar year 2023.",
  },
  "part-of-year": {
    severity: "warning",
    message: {
      one: "{cells} cell of {table} says that figures are of no whole year ({labels}), the first in {cell}; nothing is placed among such figures.",
      several:
        "{cells} cells of {table} say that figures are of no whole year ({labels}), the first in {cell}; nothing is placed among such figures.",
    },
    advice: "Use the figures of whole years, if they are published.",
  },
  "benchmark-without-total": {
    severity: "warning",
    message: {
      one: "{benchmarks}: rows of one area and year differ in {columns}, first in {cells}, and none is told to be the total, so this benchmark was left out.",
      several:
        "{benchmarks}: rows of one area and year differ in {columns}, first in {cells}, and none is told to be the total, so these benchmarks were left out.",
    },
    advice:
      "Filter the table so that only the rows that are meant are shown: rows that a filter hides are left out. Or write Total into those columns of the rows that are meant.",
  },
  "area-twice": {
    severity: "warning",
    message:
      "Benchmarks has two different values for one area and year, and nothing says which is right, so neither is used: {values}.",
    advice: "Delete the rows that are wrong.",
  },
  "area-under-two-codes": {
    severity: "note",
    message:
      "Benchmarks has values of one authority under two of its codes; that of the code in force in the year is used, and these are not: {values}.",
    advice: "Nothing to do, or delete the rows under the other code.",
  },
  "authority-not-in-being": {
    severity: "note",
    message: {
      one: "{values} published value of {authorities}, the first in {cell}, is of years at whose end the authority was not in being, and left out.",
      several:
        "{values} published values of {authorities}, the first in {cell}, are of years at whose end the authority was not in being, and left out.",
    },
    advice: "Nothing to do. A publisher who counts such values has other places and quarters.",
  },
  "benchmark-part-alone": {
    severity: "warning",
    message: {
      one: "In {table} 1 area of a year has only a part by {columns}, and others have the total, so it was left out: {cells}.",
      several:
        "In {table} {values} areas of a year have only a part by {columns}, and others have the total, so they were left out: {cells}.",
    },
    advice: "Nothing to do where the publisher gives no total for them; else add the total's rows.",
  },
  "published-value-unread": {
    severity: "warning",
    message: {
      one: "1 value of {table} is no number and no mark, and was left out: {cells}.",
      several: "{values} values of {table} are no numbers and no marks, and were left out: {cells}.",
    },
    advice: "Type the number itself, or a mark such as [c] or [x] where there is none.",
  },
  "authority-not-listed": {
    severity: "note",
    message: {
      one: "{codes}, first in {cell}, is an authority's code that is not in the table of authorities; it counts as one authority more.",
      several:
        "{codes}, the first in {cell}, are authorities' codes that are not in the table of authorities; each counts as one authority more.",
    },
    advice:
      "Where they are new codes of authorities under former ones, take either out. A later version of Quartile knows them.",
  },
  "benchmark-on-another-scale": {
    severity: "error",
    message: {
      shares:
        "{benchmark} for {year}: the highest value, in {cell}, is {value}, and our own figures are some hundred times larger, so this year's benchmark was left out.",
      "no-percentages":
        "{benchmark} for {year}: the lowest value, in {cell}, is {value}, which is no percentage as our own figures are, so this year's benchmark was left out.",
    },
    advice: {
      shares: "Type the percentages themselves (58.0), or give the cells a percent format, whichever values are meant.",
      "no-percentages": "Name the benchmark that holds the percentages in Indicators, or correct Unit.",
    },
  },
  "own-figure-on-another-scale": {
    severity: "warning",
    message:
      "{benchmark} for {year}: the lowest published value, in {cell}, is {value}, and a figure of our own is some hundred times smaller; each was taken as printed.",
    advice: "If 0.6 means 60%, give the cells of Observations a percent format or type 60.",
  },
} as const satisfies SubjectFindings;
