import { whenLoaded } from "../../src/app/when-loaded";

const part = { answer: 42 };

it("gives what the part answers once it is loaded", async () => {
  const asked = whenLoaded(
    () => Promise.resolve(part),
    ({ answer }) => Promise.resolve({ ok: true, value: answer }),
  );
  await expect(asked).resolves.toEqual({ ok: true, value: 42 });
});

it("says in words that a part could not be fetched, as webpack reports it", async () => {
  const unreachable = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  const asked = whenLoaded(
    () => Promise.reject(unreachable),
    () => Promise.resolve({ ok: true, value: 42 }),
  );
  await expect(asked).resolves.toMatchObject({
    ok: false,
    fault: { title: "A part of Quartile could not be loaded." },
  });
});
