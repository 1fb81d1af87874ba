/**
 * When the address has a query, the drawn charts are the wrong ones until the linked view is drawn. They are dimmed, and after
 * ten seconds without it the page says that it shows its default. Runs before anything is painted; its hash stands in the
 * content-security policy, so it must be written out exactly as here.
 */
export const firstScript = `(d=>{if(!/[?&](?!highlight=)[^&]/.test(location.search))return;d.setAttribute("data-pending","");setTimeout(()=>{if(d.hasAttribute("data-pending")){d.removeAttribute("data-pending");d.setAttribute("data-pending-failed","")}},1e4)})(document.documentElement)`;
