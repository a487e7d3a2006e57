import { RichObject } from "../../wire/rich-object";

/** What the system of whoever sits before this Excel says: that of the United Kingdom, as Windows has it. */
const CULTURE = {
  name: "en-GB",
  dates: {
    dateSeparator: "/",
    longDatePattern: "dd MMMM yyyy",
    longTimePattern: "HH:mm:ss",
    shortDatePattern: "dd/MM/yyyy",
    timeSeparator: ":",
  },
  numbers: { decimal: ".", group: "," },
} as const;

/** How people write dates and numbers here. */
export class CultureInfo extends RichObject {
  readonly apiName = "CultureInfo";

  get name() {
    return CULTURE.name;
  }

  get datetimeFormat() {
    return new DatetimeFormatInfo();
  }

  get numberFormat() {
    return new NumberFormatInfo();
  }
}

export class DatetimeFormatInfo extends RichObject {
  readonly apiName = "DatetimeFormatInfo";

  get dateSeparator() {
    return CULTURE.dates.dateSeparator;
  }
  get longDatePattern() {
    return CULTURE.dates.longDatePattern;
  }
  get longTimePattern() {
    return CULTURE.dates.longTimePattern;
  }
  get shortDatePattern() {
    return CULTURE.dates.shortDatePattern;
  }
  get timeSeparator() {
    return CULTURE.dates.timeSeparator;
  }
}

export class NumberFormatInfo extends RichObject {
  readonly apiName = "NumberFormatInfo";

  get numberDecimalSeparator() {
    return CULTURE.numbers.decimal;
  }
  get numberGroupSeparator() {
    return CULTURE.numbers.group;
  }
}
