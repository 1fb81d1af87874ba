/**
 * When the address chooses something (`data-keys` names what may be chosen on the page), the drawn charts are the wrong ones until
 * the linked view is drawn. They are dimmed, and after ten seconds without it the page says that it shows its default.
 */
const pending = `(d=>{const k=(d.dataset.keys||"").split(" ");if(![...new URLSearchParams(location.search).keys()].some(n=>k.includes(n)))return;d.setAttribute("data-pending","");setTimeout(()=>{if(d.getAttribute("data-pending")===""){d.removeAttribute("data-pending");d.setAttribute("data-pending-failed","")}},1e4)})(document.documentElement)`;

/**
 * The style of what lies below the first picture holds up what lies below it (style-below.ts). One that has not come after five
 * seconds is taken out of the way: the rest of the page comes, and its style when it can.
 */
const lateStyle = `setTimeout(()=>{const l=document.querySelector("main link[rel=stylesheet]");if(l&&!l.sheet)document.head.append(l)},5e3)`;

/** Runs before anything is painted. Its hash stands in the content-security policy, so it must be written out exactly as here. */
export const firstScript = `${pending};${lateStyle}`;
