import { whereReached } from "./solve";

/**
 * The share of Student's t that lies within ±√ν·tan(angle), for whole degrees of freedom ν: the finite series of
 * Abramowitz and Stegun 1964, 26.7.3 and 26.7.4.
 */
function shareWithin(angle: number, degreesOfFreedom: number): number {
  const cosine = Math.cos(angle);
  const isOdd = degreesOfFreedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let total = 0;
  for (let power = isOdd ? 1 : 0; power <= degreesOfFreedom - 2; power += 2) {
    total += term;
    term *= (cosine * cosine * (power + 1)) / (power + 2);
  }
  const series = Math.sin(angle) * total;
  return isOdd ? (2 / Math.PI) * (angle + series) : series;
}

/**
 * The value of Student's t that bounds the middle `confidence` of its distribution: 12.706 at 0.95 with 1 degree of
 * freedom. Domain: 0 < confidence < 1, whole degrees of freedom from 1.
 */
export function twoSidedStudent(confidence: number, degreesOfFreedom: number): number {
  const angle = whereReached(confidence, (at) => shareWithin(at, degreesOfFreedom), 0, Math.PI / 2);
  return Math.sqrt(degreesOfFreedom) * Math.tan(angle);
}
