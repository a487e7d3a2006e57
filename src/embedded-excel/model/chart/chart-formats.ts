import { isDrawnAsLine } from "../../chart-xml/series-look";
import { ensure, find, flagAt, setFlagAt } from "../../chart-xml/xml-tree";
import { RichObject } from "../../wire/rich-object";
import { ChartBorder, ChartFill, ChartFont, ChartLineFormat, type Look } from "./chart-look";

/** The look of a part of a chart. */
abstract class PartFormat extends RichObject {
  protected readonly look: Look;

  constructor(look: Look) {
    super();
    this.look = look;
  }
}

/** The look of a part that is filled and framed. */
abstract class FramedFormat extends PartFormat {
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

/** The look of what stands where values are. */
abstract class FilledFormat extends PartFormat {
  readonly #group: string;

  constructor(look: Look, group: string) {
    super(look);
    this.#group = group;
  }

  /** A line has nothing to fill but its markers. */
  get fill() {
    if (!isDrawnAsLine(this.#group)) return new ChartFill(this.look);
    const { context, read, write } = this.look;
    return new ChartFill({
      context,
      read: () => find(read() ?? context.root, "c:marker"),
      write: () => write().map((shape) => ensure(shape, "c:marker")),
    });
  }
}

export class ChartPointFormat extends FilledFormat {
  readonly apiName = "ChartPointFormat";

  get border() {
    return new ChartBorder(this.look);
  }
}

/** The look of an axis: its line, and the labels along it. */
export class ChartAxisFormat extends PartFormat {
  readonly apiName = "ChartAxisFormat";

  get line() {
    return new ChartLineFormat(this.look);
  }
  get font() {
    return new ChartFont(this.look);
  }
  get fill() {
    return new ChartFill(this.look);
  }
}

export class ChartGridlinesFormat extends PartFormat {
  readonly apiName = "ChartGridlinesFormat";

  get line() {
    return new ChartLineFormat(this.look);
  }
}

/** The look of a series. */
export class ChartSeriesFormat extends FilledFormat {
  readonly apiName = "ChartSeriesFormat";

  get line() {
    return new ChartLineFormat(this.look);
  }
}
