import type { createStarter } from "../../app/create-workbook";
import type { Look } from "../../app/look";
import type {
  pointAtMappedRange,
  pointAtRange,
  readTableOrigins,
  removeMapping,
  saveMapping,
} from "../../app/map-ranges";
import type { addSettings, readSettingFields, saveSetting } from "../../app/settings";
import type { showCell } from "../../app/show-cell";
import type { watchCells } from "../../app/watch-cells";

/** What the pane can do with the settings that the workbook keeps. */
export interface SettingActions {
  readonly read: typeof readSettingFields;
  readonly save: typeof saveSetting;
  readonly add: typeof addSettings;
}

/** What the pane can do for a workbook in another shape. */
export interface MappingActions {
  readonly readOrigins: typeof readTableOrigins;
  readonly point: typeof pointAtRange;
  readonly pointAtMapped: typeof pointAtMappedRange;
  readonly save: typeof saveMapping;
  readonly remove: typeof removeMapping;
}

/** What the pane can do with Excel beside a refresh. */
export interface PaneActions {
  readonly showCell: typeof showCell;
  readonly look: () => Promise<Look>;
  readonly watchCells: typeof watchCells;
  readonly createStarter: typeof createStarter;
  readonly settings: SettingActions;
  readonly mapping: MappingActions;
}
