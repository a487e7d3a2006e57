/** Excel's measures are points; screens have pixels, drawings in a file English Metric Units. */
export const POINTS_IN_PIXEL = 0.75;
export const EMU_IN_POINT = 12_700;
