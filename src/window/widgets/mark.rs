//! What became of one application, as a sign: the same in every list.

use egui::{Painter, Pos2, Rect, vec2};

use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone};

/// What became of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// It happened.
    Done,
    /// Nobody answered.
    Missed,
    /// Left out on purpose.
    Skipped,
    /// On now.
    Now,
    /// To come.
    ToCome,
    /// It falls into sleep.
    Asleep,
}

impl Mark {
    /// Draws the sign around `center`, 16 points across.
    pub fn paint(self, painter: &Painter, center: Pos2, tone: Tone, palette: &Palette) {
        let strong = palette.accent(tone).strong;
        let square = |size: f32| Rect::from_center_size(center, vec2(size, size));
        match self {
            Self::Done => {
                painter.circle_filled(center, 8.0, strong);
                Icon::Check.paint(painter, square(12.0), palette.on_strong);
            }
            Self::Now => {
                painter.circle_filled(center, 8.0, strong);
                painter.circle_filled(center, 3.0, palette.on_strong);
            }
            Self::Missed => {
                painter.circle_stroke(center, 6.5, egui::Stroke::new(1.5, palette.quiet));
                Icon::Cross.paint(painter, square(11.0), palette.quiet);
            }
            Self::Skipped => {
                painter.circle_stroke(center, 6.5, egui::Stroke::new(1.5, palette.quiet));
                Icon::Minus.paint(painter, square(11.0), palette.quiet);
            }
            Self::ToCome => Icon::DashedCircle.paint(painter, square(18.0), strong),
            Self::Asleep => Icon::Moon.paint(painter, square(20.0), palette.quiet),
        }
    }
}
