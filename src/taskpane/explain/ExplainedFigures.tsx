import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { showCell } from "../../app/show-cell";
import type { ExplainedFigure } from "../../core/dashboard/explain";
import { formatSource } from "../../core/format/source";
import { FaultText } from "../shell/FaultText";
import { PlainList } from "../shell/PlainList";
import { SourceLink } from "../shell/SourceLink";
import { useShowCell } from "../shell/use-show-cell";

export interface ExplainedFiguresProps {
  readonly figures: readonly ExplainedFigure[];
  readonly showCell: typeof showCell;
}

/** Each figure behind a cell: how it was worked out, by which rule, and the ways to its cells. */
export function ExplainedFigures({ figures, showCell }: ExplainedFiguresProps) {
  if (figures.length === 0) return null;
  return (
    <PlainList>
      {figures.map((figure) => (
        <FigureItem key={figure.figure} figure={figure} showCell={showCell} />
      ))}
    </PlainList>
  );
}

interface FigureItemProps {
  readonly figure: ExplainedFigure;
  readonly showCell: ExplainedFiguresProps["showCell"];
}

function FigureItem({ figure: { figure, words, rule, sources, agreement }, showCell }: FigureItemProps) {
  const styles = useStyles();
  const { show, why } = useShowCell(showCell);
  return (
    <li className={styles.item}>
      <Text as="p" weight="semibold" className={styles.text}>
        {figure}
      </Text>
      <Text as="p" className={styles.text}>
        {words}
      </Text>
      <Text as="p" className={styles.quiet}>{`${rule}. Excel: ${agreement.toLowerCase()}.`}</Text>
      {sources.length === 0 ? null : (
        <Text as="p" className={styles.text}>
          {"From "}
          {sources.map((source, index) => (
            <Fragment key={`${index} ${formatSource(source)}`}>
              {index === 0 ? "" : ", "}
              <SourceLink source={source} onShow={show} label={`Show ${formatSource(source)}`}>
                {source.sheet === sources[index - 1]?.sheet ? source.address : formatSource(source)}
              </SourceLink>
            </Fragment>
          ))}
        </Text>
      )}
      {why === null ? null : <FaultText>{why}</FaultText>}
    </li>
  );
}

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
