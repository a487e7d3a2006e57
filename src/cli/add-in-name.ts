/** What the add-in is called, as in manifest.xml: the workbooks that it writes keep its settings under this name. */
export const ADD_IN_NAME = "Quartile";
