import { Fragment } from "react";
import type { showCell } from "../app/show-cell";
import type { Paragraph, ParagraphFigure } from "../core/facts/report";
import { formatSource } from "../core/workbook/finding";
import { CellLink } from "./CellLink";

interface FigureTextProps {
  readonly paragraph: Pick<Paragraph, "text" | "figures">;
  readonly showCell: typeof showCell;
}

/** A draft in which each figure leads to the cell that it comes from. */
export function FigureText({ paragraph: { text, figures }, showCell }: FigureTextProps) {
  const last = figures.at(-1)?.end ?? 0;
  return (
    <>
      {figures.map((figure, index) => (
        <Fragment key={figure.start}>
          {text.slice(figures[index - 1]?.end ?? 0, figure.start)}
          <Figure figure={figure} showCell={showCell} />
        </Fragment>
      ))}
      {text.slice(last)}
    </>
  );
}

function Figure({
  figure: { text, sources },
  showCell,
}: {
  readonly figure: ParagraphFigure;
  readonly showCell: FigureTextProps["showCell"];
}) {
  const [source] = sources;
  return source === undefined ? (
    text
  ) : (
    <CellLink source={source} showCell={showCell} label={`${text}, show ${formatSource(source)}`}>
      {text}
    </CellLink>
  );
}
