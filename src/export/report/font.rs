//! The two cuts of Inter that the PDF is set in: glyphs, widths, lines.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use super::draw::Weight;

/// Both cuts.
pub struct Fonts {
    regular: Font,
    strong: Font,
}

/// One cut. Lengths are in thousandths of the size, as PDF has them.
pub struct Font {
    /// The whole file.
    pub file: &'static [u8],
    /// Its name in the PDF.
    pub name: &'static str,
    /// Advance width of each glyph.
    pub widths: Vec<f32>,
    /// Of the highest letters.
    pub ascent: f32,
    /// Of the lowest, negative.
    pub descent: f32,
    /// Of an H.
    pub cap_height: f32,
    /// The box all glyphs fit in: left, bottom, right, top.
    pub bounds: [f32; 4],
    face: FontRef<'static>,
}

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/poultice-regular.ttf");
const STRONG: &[u8] = include_bytes!("../../../assets/fonts/poultice-semibold.ttf");

impl Fonts {
    /// Reads both; `None` where one is no font.
    pub fn load() -> Option<Fonts> {
        Some(Fonts {
            regular: Font::load(REGULAR, "PoulticeInter-Regular")?,
            strong: Font::load(STRONG, "PoulticeInter-SemiBold")?,
        })
    }

    /// The cut of a weight.
    pub fn of(&self, weight: Weight) -> &Font {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Strong => &self.strong,
        }
    }

    /// How wide a text is, in points.
    pub fn width(&self, text: &str, size: f32, weight: Weight) -> f32 {
        let font = self.of(weight);
        text.chars().map(|c| font.advance(font.glyph(c).unwrap_or(0))).sum::<f32>() * size / 1000.0
    }

    /// The text in lines no wider than `width` points. Words longer than that are cut; line breaks in it
    /// count as spaces.
    pub fn lines(&self, text: &str, width: f32, size: f32, weight: Weight) -> Vec<String> {
        let fits = |line: &str| self.width(line, size, weight) <= width;
        let (mut lines, mut line) = (Vec::new(), String::new());
        for word in text.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if fits(&longer) {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for c in word.chars() {
                line.push(c);
                if !fits(&line) && line.chars().count() > 1 {
                    line.pop();
                    lines.push(std::mem::replace(&mut line, c.to_string()));
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// Whether every character can be shown.
    pub fn can_show(&self, text: &str) -> bool {
        text.chars().all(|c| c.is_control() || self.regular.glyph(c).is_some())
    }
}

impl Font {
    fn load(file: &'static [u8], name: &'static str) -> Option<Font> {
        let face = FontRef::new(file).ok()?;
        let metrics = face.metrics(Size::unscaled(), LocationRef::default());
        let scale = 1000.0 / f32::from(metrics.units_per_em);
        let glyphs = face.glyph_metrics(Size::unscaled(), LocationRef::default());
        let widths = (0..u32::from(metrics.glyph_count))
            .map(|glyph| glyphs.advance_width(glyph.into()).unwrap_or_default() * scale)
            .collect();
        let bounds = metrics.bounds.unwrap_or_default();
        Some(Font {
            file,
            name,
            widths,
            ascent: metrics.ascent * scale,
            descent: metrics.descent * scale,
            cap_height: metrics.cap_height.unwrap_or(metrics.ascent) * scale,
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|length| length * scale),
            face,
        })
    }

    /// The glyph of a character; `None` where the font has none.
    pub fn glyph(&self, c: char) -> Option<u16> {
        let glyph = self.face.charmap().map(c)?;
        u16::try_from(glyph.to_u32()).ok().filter(|glyph| *glyph != 0)
    }

    fn advance(&self, glyph: u16) -> f32 {
        self.widths.get(usize::from(glyph)).copied().unwrap_or_default()
    }
}
