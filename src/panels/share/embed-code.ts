/** The line of HTML that puts the view into another page. */
export function embedCode(link: string): string {
  const address = `${link}${link.includes('?') ? '&' : '?'}embed=1`;
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${escaped}" title="Mặt Bằng" width="100%" height="600" loading="lazy"></iframe>`;
}
