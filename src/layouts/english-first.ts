/**
 * The one page for all addresses without a page has both languages, Vietnamese first; under an English address English comes first,
 * and the header and the footer are English. The first script runs before them and the sections, and hides Vietnamese while they come, so that nothing that was painted moves; the second
 * runs behind them and puts English before it. Their hashes stand in the content-security policy: written out exactly as here.
 */
export const awaitEnglish = `(d=>{if(location.pathname.startsWith(d.dataset.base+"en/")){d.setAttribute("data-english","");d.lang="en"}})(document.documentElement)`;
export const englishFirst = `(d=>{if(!d.hasAttribute("data-english"))return;const[v,e]=document.querySelectorAll("main>[lang]");v.before(e);d.removeAttribute("data-english")})(document.documentElement)`;
