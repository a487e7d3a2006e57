import { watchCells } from "../../src/app/watch-cells";
import { change, openExample } from "../support/authoring";
import { refreshed } from "../support/refreshing";

const LONGER_THAN_THE_PAUSE = 1700;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it("tells once that people have changed cells, not of what a refresh writes, and not after it was ended", async () => {
  await openExample();
  let told = 0;
  const end = watchCells(() => {
    told += 1;
  });
  await wait(50);
  await refreshed();
  await wait(LONGER_THAN_THE_PAUSE);
  expect(told).toBe(0);

  await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
  await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 13);
  await wait(LONGER_THAN_THE_PAUSE);
  expect(told).toBe(1);

  end();
  await wait(50);
  await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 14);
  await wait(LONGER_THAN_THE_PAUSE);
  expect(told).toBe(1);
});
