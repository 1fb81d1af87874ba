/**
 * When the address has a query, the drawn charts are the wrong ones until the linked view is drawn. They are dimmed, and after
 * ten seconds without it the page says that it shows its default.
 */
const pending = `(d=>{if(!/[?&](?!highlight=)[^&]/.test(location.search))return;d.setAttribute("data-pending","");setTimeout(()=>{if(d.hasAttribute("data-pending")){d.removeAttribute("data-pending");d.setAttribute("data-pending-failed","")}},1e4)})(document.documentElement)`;

/**
 * Until everything has come, what lies below the first picture is laid out only when it is near: a slow phone shows the first
 * one sooner. Not where a reader lands further down, by a link's hash or by coming back: the way there must not change.
 */
const arriving = `(d=>{if(location.hash||performance.getEntriesByType("navigation")[0]?.type!=="navigate")return;d.setAttribute("data-arriving","");addEventListener("load",()=>d.removeAttribute("data-arriving"))})(document.documentElement)`;

/** Runs before anything is painted. Its hash stands in the content-security policy, so it must be written out exactly as here. */
export const firstScript = `${pending};${arriving}`;
