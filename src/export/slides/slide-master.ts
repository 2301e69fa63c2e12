import { mapPalette } from '@/domain/palette';
import { GROUP, NAMESPACES } from './part-xml';
import { SLIDE } from './slide';

const palette = mapPalette('light');
const rgb = (colour: string): string => `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`;

/** Every system has it or a face of the same widths, with all letters of Vietnamese. */
const FACE = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';

const COLOURS: Readonly<Record<string, string>> = {
  dk1: palette.ink,
  lt1: palette.paper,
  dk2: palette.muted,
  lt2: palette.line,
  accent1: palette.zonePark,
  accent2: palette.zoneCluster,
  accent3: palette.zoneEconomic,
  accent4: palette.candidateTeal,
  accent5: palette.candidateViolet,
  accent6: palette.candidateOrange,
  hlink: palette.ink,
  folHlink: palette.ink,
};

const STYLE_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const STYLE_LINE = `<a:ln w="6350">${STYLE_FILL}</a:ln>`;
const STYLE_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Three of each style must be there, whether they are used or not. */
export const THEME = [
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Mặt Bằng"><a:themeElements><a:clrScheme name="Mặt Bằng">`,
  ...Object.entries(COLOURS).map(([name, colour]) => `<a:${name}>${rgb(colour)}</a:${name}>`),
  `</a:clrScheme><a:fontScheme name="Mặt Bằng"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme>`,
  `<a:fmtScheme name="Mặt Bằng"><a:fillStyleLst>${STYLE_FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${STYLE_LINE.repeat(3)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${STYLE_EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${STYLE_FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
  '</a:themeElements></a:theme>',
].join('');

const EMU = 36_000;
const TITLE_BOX = { x: 12, y: 7, width: SLIDE.width - 24, height: 13 };

function titleShape(text: string): string {
  const [x, y, width, height] = Object.values(TITLE_BOX).map((length) => Math.round(length * EMU));
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

const TREE = `<p:spTree>${GROUP}${titleShape('Mặt Bằng')}</p:spTree>`;
const LOOK =
  '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

export const MASTER = [
  `<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${TREE}</p:cSld>`,
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
  `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2600" b="1">${LOOK}</a:defRPr></a:lvl1pPr></p:titleStyle>`,
  `<p:bodyStyle><a:lvl1pPr algn="l"><a:defRPr sz="1400">${LOOK}</a:defRPr></a:lvl1pPr></p:bodyStyle>`,
  `<p:otherStyle><a:lvl1pPr algn="l"><a:defRPr sz="1400">${LOOK}</a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`,
].join('');

export const LAYOUT = `<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Mặt Bằng">${TREE}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
