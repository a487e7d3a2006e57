import { Fragment } from "react";
import type { Paragraph, ParagraphFigure, ReportedSource } from "../../core/facts/report";
import { formatSource } from "../../core/format/source";
import { SourceLink } from "../shell/SourceLink";

interface FigureTextProps {
  readonly paragraph: Pick<Paragraph, "text" | "figures">;
  readonly onShow: (source: ReportedSource) => void;
}

/** A draft in which each figure leads to the cell that it comes from. */
export function FigureText({ paragraph: { text, figures }, onShow }: FigureTextProps) {
  const last = figures.at(-1)?.end ?? 0;
  return (
    <>
      {figures.map((figure, index) => (
        <Fragment key={figure.start}>
          {text.slice(figures[index - 1]?.end ?? 0, figure.start)}
          <Figure figure={figure} onShow={onShow} />
        </Fragment>
      ))}
      {text.slice(last)}
    </>
  );
}

interface FigureProps {
  readonly figure: ParagraphFigure;
  readonly onShow: FigureTextProps["onShow"];
}

function Figure({ figure: { text, sources }, onShow }: FigureProps) {
  const [source] = sources;
  return source === undefined ? (
    text
  ) : (
    <SourceLink source={source} onShow={onShow} label={`${text}, show ${formatSource(source)}`}>
      {text}
    </SourceLink>
  );
}
