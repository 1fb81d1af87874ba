import type { CheckAsk, CheckSaid } from "./check-messages.ts";
import { checkFiles, UnreadableFile } from "./check-work.ts";

/** The worker's whole work: one question, progress, one answer. The page ends it by terminating it. */
const say = (said: CheckSaid): void => postMessage(said);

addEventListener("message", ({ data }: MessageEvent<CheckAsk>) => {
  checkFiles(data, (progress) => say({ is: "progress", progress })).then(
    (outcome) => say({ is: "done", outcome }),
    (error: unknown) => {
      if (error instanceof UnreadableFile) say({ is: "failed", why: "unreadable", file: error.file });
      else {
        console.info("the file could not be checked", error);
        say({ is: "failed", why: "broken", file: data.files[0]?.name ?? "" });
      }
    },
  );
});
