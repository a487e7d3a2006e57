import { isDrawnAsLine } from "../chart-xml/series-look";
import { ensure, find, flagAt, setFlagAt } from "../chart-xml/xml-tree";
import { RichObject } from "../rich-object";
import { ChartBorder, ChartFill, ChartFont, ChartLineFormat, type Look } from "./chart-look";

/** The look of a part that is filled and framed. */
abstract class FramedFormat extends RichObject {
  protected readonly look: Look;

  constructor(look: Look) {
    super();
    this.look = look;
  }

  get fill() {
    return new ChartFill(this.look);
  }
  get border() {
    return new ChartBorder(this.look);
  }
}

/** The look of a part that is filled, framed and written. */
abstract class WrittenFormat extends FramedFormat {
  get font() {
    return new ChartFont(this.look);
  }
}

/** The whole chart: its background, its frame, and all that is written in it. */
export class ChartAreaFormat extends WrittenFormat {
  readonly apiName = "ChartAreaFormat";

  get roundedCorners() {
    return flagAt(this.look.read(), "c:roundedCorners");
  }
  set roundedCorners(rounded: boolean) {
    for (const space of this.look.write()) setFlagAt(space, "c:roundedCorners", rounded);
  }
}

export class ChartPlotAreaFormat extends FramedFormat {
  readonly apiName = "ChartPlotAreaFormat";
}

export class ChartTitleFormat extends WrittenFormat {
  readonly apiName = "ChartTitleFormat";
}

export class ChartLegendFormat extends WrittenFormat {
  readonly apiName = "ChartLegendFormat";
}

export class ChartAxisTitleFormat extends WrittenFormat {
  readonly apiName = "ChartAxisTitleFormat";
}

export class ChartDataLabelFormat extends WrittenFormat {
  readonly apiName = "ChartDataLabelFormat";
}

export class ChartPointFormat extends RichObject {
  readonly apiName = "ChartPointFormat";
  readonly #look: Look;
  readonly #group: string;

  constructor(look: Look, group: string) {
    super();
    this.#look = look;
    this.#group = group;
  }

  get fill() {
    return filling(this.#look, this.#group);
  }
  get border() {
    return new ChartBorder(this.#look);
  }
}

/** The look of an axis: its line, and the labels along it. */
export class ChartAxisFormat extends RichObject {
  readonly apiName = "ChartAxisFormat";
  readonly #look: Look;

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get line() {
    return new ChartLineFormat(this.#look);
  }
  get font() {
    return new ChartFont(this.#look);
  }
  get fill() {
    return new ChartFill(this.#look);
  }
}

export class ChartGridlinesFormat extends RichObject {
  readonly apiName = "ChartGridlinesFormat";
  readonly #look: Look;

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get line() {
    return new ChartLineFormat(this.#look);
  }
}

/** The look of a series. */
export class ChartSeriesFormat extends RichObject {
  readonly apiName = "ChartSeriesFormat";
  readonly #look: Look;
  readonly #group: string;

  constructor(look: Look, group: string) {
    super();
    this.#look = look;
    this.#group = group;
  }

  get line() {
    return new ChartLineFormat(this.#look);
  }
  get fill() {
    return filling(this.#look, this.#group);
  }
}

/** What fills a series or a point of it. A line has nothing to fill but its markers. */
function filling(look: Look, group: string): ChartFill {
  if (!isDrawnAsLine(group)) return new ChartFill(look);
  const { context, read, write } = look;
  return new ChartFill({
    context,
    read: () => find(read() ?? context.root, "c:marker"),
    write: () => write().map((shape) => ensure(shape, "c:marker")),
  });
}
