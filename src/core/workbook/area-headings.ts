import type { ColumnNames } from "./table";

/**
 * Headings over the areas of published files (DfE's downloads and table tool, LAIT, ASCOF, Fingertips, Oflog, Nomis, ONS) and
 * of councils' own tables, the surest first: DfE's numbers come after the nine characters of ONS.
 */
export const AREA_HEADINGS: ColumnNames<"code" | "name"> = {
  code: [
    "Area code",
    ...["new_la_code", "la_code", "ONS code", "ONS area code", "GSS code", "location_code", "mnemonic"],
    ...["AREACD", "CTYUACD", "UTLACD", "LADCD", "LTLACD", "Geography code"],
    ...["Local authority code", "Authority code", "Council code", "LA number", "LA num", "old_la_code"],
  ],
  name: [
    "Area",
    ...["la_name", "Local authority", "Local authority name", "Area name", "Authority", "Authority name", "location"],
    ...["LA and Regions", "Geographical description", "Council", "Council name", "LA"],
    ...["local authority: county / unitary", "local authority: district / unitary"],
    ...["AREANM", "CTYUANM", "UTLANM", "LADNM", "LTLANM", "Geography name", "Geography"],
  ],
};
