//! Large figures with what they count set smaller beside them: 1 h 13 min.

use std::sync::Arc;

use egui::{Color32, Galley, Painter, Pos2, pos2};

use crate::window::theme::Type;

/// A line of figures, laid out.
pub struct Figures {
    runs: Vec<(f32, Arc<Galley>)>,
    /// Its width, in points.
    pub width: f32,
    /// The height of its tallest letters' line, in points.
    height: f32,
}

/// How large letters are beside figures.
const UNIT: f32 = 0.42;

impl Figures {
    /// Lays out `words` with figures of `size` points. Words without a figure are set large throughout.
    pub fn lay(painter: &Painter, words: &str, size: f32, color: Color32) -> Figures {
        let counted = words.contains(|letter: char| letter.is_ascii_digit());
        let mut figures = Figures { runs: Vec::new(), width: 0.0, height: 0.0 };
        for run in words.split_inclusive(char::is_whitespace) {
            let small = counted && !run.contains(|letter: char| letter.is_ascii_digit());
            let font = if small { Type::Sentence.sized(size * UNIT) } else { Type::Time.sized(size) };
            let word = run.trim_end();
            let galley = painter.layout_no_wrap(word.to_owned(), font, color);
            let gap = if run.len() > word.len() { size * 0.12 } else { 0.0 };
            figures.height = figures.height.max(galley.size().y);
            let at = figures.width;
            figures.width += galley.size().x + gap;
            figures.runs.push((at, galley));
        }
        figures
    }

    /// Draws them around `middle`, on one baseline.
    pub fn paint(self, painter: &Painter, middle: Pos2, color: Color32) {
        let (left, top) = (middle.x - self.width / 2.0, middle.y - self.height / 2.0);
        let baseline = self.runs.iter().map(|(_, galley)| baseline(galley)).fold(0.0, f32::max);
        for (at, galley) in self.runs {
            let place = pos2(left + at, top + baseline - self::baseline(&galley));
            painter.galley(place, galley, color);
        }
    }
}

/// How far under the top of a single line its letters stand.
fn baseline(galley: &Galley) -> f32 {
    galley.rows.first().and_then(|row| row.glyphs.first()).map_or(0.0, |glyph| glyph.pos.y)
}
