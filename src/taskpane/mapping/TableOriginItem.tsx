import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { MappableState, TableOrigin } from "../../app/map-ranges";
import type { showCell } from "../../app/show-cell";
import { formatSource } from "../../core/format/source";
import { CellLink } from "../shell/CellLink";
import { TakesFocus } from "../shell/TakesFocus";
import { TABLE_WORDS } from "./table-words";

interface TableOriginItemProps {
  readonly state: MappableState;
  readonly showCell: typeof showCell;
  /** True for the table that a person comes back from. */
  readonly takesFocus: boolean;
  readonly onMap: () => void;
  readonly onRemove: () => void;
}

const MAP_WORDS: Readonly<Record<TableOrigin["kind"], string>> = {
  mapped: "Change",
  lost: "Map again",
  "by-name": "Map another range",
  none: "Map",
};

/** One table of the contract: what it holds, where it comes from, and the way to map it. */
export function TableOriginItem({ state, showCell, takesFocus, onMap, onRemove }: TableOriginItemProps) {
  const styles = useStyles();
  const { table, need, origin } = state;
  return (
    <li className={styles.item}>
      <div className={styles.heading}>
        <Text as="h3" weight="semibold" className={styles.text}>
          {table}
        </Text>
        {need === "needed" ? (
          <Badge appearance="outline" size="small">
            needed
          </Badge>
        ) : null}
      </div>
      <Text as="p" className={styles.text}>
        {TABLE_WORDS[table]}
      </Text>
      <Origin origin={origin} showCell={showCell} />
      <TakesFocus key={origin.kind} when={takesFocus} className={styles.buttons}>
        <Button size="small" aria-label={`${MAP_WORDS[origin.kind]}: ${table}`} onClick={onMap}>
          {MAP_WORDS[origin.kind]}
        </Button>
        {origin.kind === "mapped" || origin.kind === "lost" ? (
          <Button size="small" aria-label={`Remove mapping: ${table}`} onClick={onRemove}>
            Remove mapping
          </Button>
        ) : null}
      </TakesFocus>
    </li>
  );
}

interface OriginProps {
  readonly origin: TableOrigin;
  readonly showCell: typeof showCell;
}

function Origin({ origin, showCell }: OriginProps) {
  const styles = useStyles();
  switch (origin.kind) {
    case "none":
      return (
        <Text as="p" className={styles.quiet}>
          Not in this workbook.
        </Text>
      );
    case "lost":
      return (
        <Text as="p" className={styles.fault}>
          {`${origin.finding.message} ${origin.finding.advice}`}
        </Text>
      );
    case "mapped":
    case "by-name":
      return (
        <Text as="p" className={styles.text}>
          {origin.kind === "mapped" ? "Mapped to " : "Read from "}
          <CellLink source={origin.at} showCell={showCell}>
            {formatSource(origin.at)}
          </CellLink>
        </Text>
      );
  }
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});
