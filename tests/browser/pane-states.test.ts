import { axeFaults, OF_COLOURS } from "../support/axe";
import { LIGHT, LOOKS } from "../support/looks";
import { cutOff, moving, passedBy, picturePane, widenPane } from "../support/pane-picture";
import { PANE_STATES } from "../support/pane-states";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

/** SCREENSHOTS=1 writes a picture of each state, width and look into out/screenshots, to be looked at. */
const WITH_PICTURES = process.env.SCREENSHOTS === "1";

const NARROW = 300;
/** The second is what Excel opens, the third that pane in a page at 200%. */
const WIDTHS = [NARROW, 350, 350 / 2] as const;

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench({ reducedMotion: "reduce" });
});
afterAll(() => workbench.close());

// One after the other: each state begins where the one before ended.
it.each(PANE_STATES)(
  "axe finds nothing, nothing is cut off or moves, and the keyboard comes to all: $name",
  async ({ name, reach }) => {
    await reach(workbench);
    const faults = [...(await passedBy(workbench.paneFrame())), ...(await moving(workbench.paneFrame()))];
    for (const width of WIDTHS) {
      await widenPane(workbench, width);
      faults.push(...(await cutOff(workbench.paneFrame())).map((fault) => `${width}: ${fault}`));
      if (WITH_PICTURES) await picturePane(workbench, `${name} ${Math.round(width)}`);
    }
    await widenPane(workbench, NARROW);
    for (const { look, media } of LOOKS) {
      await workbench.page.emulateMedia(media);
      faults.push(
        ...(await axeFaults(workbench.paneFrame(), media === LIGHT ? undefined : OF_COLOURS)).map(
          (fault) => `${look}: ${fault}`,
        ),
      );
      if (WITH_PICTURES && media !== LIGHT) await picturePane(workbench, `${name} ${look}`);
    }
    await workbench.page.emulateMedia(LIGHT);
    expect(faults).toEqual([]);
  },
);
