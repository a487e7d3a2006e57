/** Ratios of polynomials, the lowest power first: Wichura's coefficients for the middle, the shoulders and the far tails. */
const MIDDLE = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const SHOULDER = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const FAR_TAIL = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

const MIDDLE_ENDS = 0.425;
const SHOULDER_ENDS = 5;
const SHOULDER_STARTS = 1.6;

function ratio({ above, below }: typeof MIDDLE, x: number): number {
  const polynomial = (coefficients: readonly number[]): number =>
    coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
  return polynomial(above) / polynomial(below);
}

/**
 * The standard normal value below which the share `p` lies: 1.959963984540054 for 0.975. Domain: 0 < p < 1.
 *
 * Algorithm AS 241, PPND16 (Wichura 1988, Applied Statistics 37:477), to about 16 digits; the same as R's qnorm.
 *
 * @internal Tests hold it against published vectors.
 */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= MIDDLE_ENDS)
    return fromMiddle * ratio(MIDDLE, MIDDLE_ENDS * MIDDLE_ENDS - fromMiddle * fromMiddle);
  const outwards = Math.sqrt(-Math.log(fromMiddle < 0 ? p : 1 - p));
  const size =
    outwards <= SHOULDER_ENDS ? ratio(SHOULDER, outwards - SHOULDER_STARTS) : ratio(FAR_TAIL, outwards - SHOULDER_ENDS);
  return fromMiddle < 0 ? -size : size;
}

/** The normal value that bounds the middle `confidence` of chance: 1.959963984540054 for 0.95, 3.090232306167813 for 0.998. */
export function twoSidedNormal(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2); // from the tail, which keeps its digits near certainty
}
