//! Drawings as the pages of a PDF file. The fonts are inside, and the text can be searched and copied.

use std::collections::BTreeMap;

use miniz_oxide::deflate::compress_to_vec_zlib;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

use super::draw::{Anchor, Drawing, Ink, Shape, Stroke, Weight};
use super::font::{Font, Fonts};
use crate::text::LOADER;
use i18n_embed::LanguageLoader;

const LEVEL: u8 = 9;
/// How far the handles of a curve stand out for a quarter of a circle.
const QUARTER: f32 = 0.552_285;
const WEIGHTS: [(Weight, Name<'static>); 2] = [(Weight::Regular, Name(b"R")), (Weight::Strong, Name(b"S"))];
const IDENTITY: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// The file: one page a drawing.
pub fn write(title: &str, pages: &[Drawing], fonts: &Fonts) -> Vec<u8> {
    let mut refs = (1..).map(Ref::new);
    let mut next = move || refs.next().unwrap_or(Ref::new(i32::MAX));
    let mut pdf = Pdf::new();
    let (catalog, tree, info) = (next(), next(), next());
    let font_refs = WEIGHTS.map(|(weight, name)| (weight, name, next()));
    let page_refs: Vec<(Ref, Ref)> = pages.iter().map(|_| (next(), next())).collect();

    let mut root = pdf.catalog(catalog);
    root.pages(tree).lang(TextStr(&LOADER.current_language().to_string()));
    root.viewer_preferences().display_doc_title(true);
    root.finish();
    pdf.document_info(info).title(TextStr(title)).producer(TextStr("Poultice"));
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(page_refs.iter().map(|(page, _)| *page)).count(count);

    let mut used: BTreeMap<(bool, u16), char> = BTreeMap::new();
    for (drawing, (page_ref, content_ref)) in pages.iter().zip(page_refs) {
        let mut page = pdf.page(page_ref);
        page.media_box(Rect::new(0.0, 0.0, drawing.width, drawing.height)).parent(tree).contents(content_ref);
        let mut resources = page.resources();
        let mut names = resources.fonts();
        for (_, name, font) in &font_refs {
            names.pair(*name, *font);
        }
        names.finish();
        resources.finish();
        page.finish();
        let content = paint(drawing, fonts, &mut used);
        pdf.stream(content_ref, &compress_to_vec_zlib(&content, LEVEL)).filter(Filter::FlateDecode);
    }
    for (weight, _, id) in font_refs {
        let strong = weight == Weight::Strong;
        let used = used.iter().filter(|((of_strong, _), _)| *of_strong == strong).map(|((_, glyph), c)| (*glyph, *c));
        embed(&mut pdf, fonts.of(weight), id, used, &mut next);
    }
    pdf.finish()
}

fn embed(pdf: &mut Pdf, font: &Font, id: Ref, used: impl Iterator<Item = (u16, char)>, next: &mut impl FnMut() -> Ref) {
    let (cid_ref, descriptor_ref, file_ref, cmap_ref) = (next(), next(), next(), next());
    let name = Name(font.name.as_bytes());
    pdf.type0_font(id)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid_ref)
        .to_unicode(cmap_ref);
    let mut cid = pdf.cid_font(cid_ref);
    cid.subtype(CidFontType::Type2).base_font(name).system_info(IDENTITY).font_descriptor(descriptor_ref);
    cid.default_width(0.0).cid_to_gid_map_predefined(Name(b"Identity"));
    cid.widths().consecutive(0, font.widths.iter().copied());
    cid.finish();
    let [left, bottom, right, top] = font.bounds;
    pdf.font_descriptor(descriptor_ref)
        .name(name)
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(left, bottom, right, top))
        .italic_angle(0.0)
        .ascent(font.ascent)
        .descent(font.descent)
        .cap_height(font.cap_height)
        .stem_v(80.0)
        .font_file2(file_ref);
    pdf.stream(file_ref, &compress_to_vec_zlib(font.file, LEVEL))
        .filter(Filter::FlateDecode)
        .pair(Name(b"Length1"), i32::try_from(font.file.len()).unwrap_or_default());
    let mut cmap = UnicodeCmap::new(Name(b"Poultice"), IDENTITY);
    used.for_each(|(glyph, c)| cmap.pair(glyph, c));
    pdf.cmap(cmap_ref, &cmap.finish());
}

/// The page's content. Notes which glyph stands for which character.
fn paint(drawing: &Drawing, fonts: &Fonts, used: &mut BTreeMap<(bool, u16), char>) -> Vec<u8> {
    let mut content = Content::new();
    // PDF counts from the foot of the page.
    let up = |y: f32| drawing.height - y;
    for shape in &drawing.shapes {
        match shape {
            Shape::Rect { x, y, width, height, radius, fill, stroke } => {
                rounded(&mut content, *x, up(*y + *height), *width, *height, *radius);
                close(&mut content, *fill, *stroke);
            }
            Shape::Line { points, stroke } => {
                for (index, (x, y)) in points.iter().enumerate() {
                    if index == 0 {
                        content.move_to(*x, up(*y))
                    } else {
                        content.line_to(*x, up(*y))
                    };
                }
                close(&mut content, None, Some(*stroke));
            }
            Shape::Circle { middle: (x, y), radius, fill, stroke } => {
                rounded(&mut content, x - radius, up(*y) - radius, 2.0 * radius, 2.0 * radius, *radius);
                close(&mut content, Some(*fill), *stroke);
            }
            Shape::Text { at: (x, y), anchor, size, weight, ink, text } => {
                let width = fonts.width(text, *size, *weight);
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                let font = fonts.of(*weight);
                let strong = *weight == Weight::Strong;
                let mut bytes = Vec::with_capacity(text.len() * 2);
                for c in text.chars() {
                    let glyph = font.glyph(c).unwrap_or(0);
                    used.entry((strong, glyph)).or_insert(c);
                    bytes.extend(glyph.to_be_bytes());
                }
                let name = WEIGHTS[usize::from(strong)].1;
                let [r, g, b] = colour(*ink);
                content.set_fill_rgb(r, g, b);
                content.begin_text().set_font(name, *size).set_text_matrix([1.0, 0.0, 0.0, 1.0, left, up(*y)]);
                content.show(Str(&bytes)).end_text();
            }
        }
    }
    content.finish().to_vec()
}

/// Paints the path that was just laid.
fn close(content: &mut Content, fill: Option<Ink>, stroke: Option<Stroke>) {
    if let Some(ink) = fill {
        let [r, g, b] = colour(ink);
        content.set_fill_rgb(r, g, b);
    }
    if let Some(Stroke { ink, width, dashed }) = stroke {
        let [r, g, b] = colour(ink);
        content.set_stroke_rgb(r, g, b).set_line_width(width);
        content.set_dash_pattern(if dashed { &[2.0, 1.5][..] } else { &[] }.iter().copied(), 0.0);
    }
    match (fill, stroke) {
        (Some(_), Some(_)) => content.fill_nonzero_and_stroke(),
        (Some(_), None) => content.fill_nonzero(),
        (None, Some(_)) => content.stroke(),
        (None, None) => content.end_path(),
    };
}

/// Lays a rectangle whose lower left corner is `(x, y)`.
fn rounded(content: &mut Content, x: f32, y: f32, width: f32, height: f32, radius: f32) {
    let r = radius.min(width / 2.0).min(height / 2.0);
    if r <= 0.0 {
        content.rect(x, y, width, height);
        return;
    }
    let (right, top, k) = (x + width, y + height, r * (1.0 - QUARTER));
    content.move_to(x + r, y).line_to(right - r, y);
    content.cubic_to(right - k, y, right, y + k, right, y + r).line_to(right, top - r);
    content.cubic_to(right, top - k, right - k, top, right - r, top).line_to(x + r, top);
    content.cubic_to(x + k, top, x, top - k, x, top - r).line_to(x, y + r);
    content.cubic_to(x, y + k, x + k, y, x + r, y).close_path();
}

fn colour(ink: Ink) -> [f32; 3] {
    ink.rgb().map(|part| f32::from(part) / 255.0)
}
