//! Files dropped on the window: a protocol to be edited, an export to be taken in.

use std::path::Path;

use egui::text::LayoutJob;
use egui::{Align, Area, Context, CornerRadius, Id, Order, Stroke, StrokeKind, vec2};

use super::errands::Errand;
use super::theme::{Palette, Type, space};
use crate::t;

/// What a file that was dropped in this frame is for.
///
/// # Errors
/// Why it isn't taken, in words.
pub fn dropped(ctx: &Context) -> Option<Result<Errand, String>> {
    let files = ctx.input(|input| input.raw.dropped_files.clone());
    let [file] = &files[..] else {
        return (!files.is_empty()).then(|| Err(t!("drop-one")));
    };
    let path = file.path();
    let is = |extension: &str| extension_of(path).is_some_and(|its| its.eq_ignore_ascii_case(extension));
    Some(if is("toml") {
        Ok(Errand::ReadProtocol(Some(path.to_path_buf())))
    } else if is("json") {
        Ok(Errand::TakeIn(Some(path.to_path_buf())))
    } else {
        Err(t!("drop-other"))
    })
}

/// Says over the whole window what happens when the file is let go.
pub fn hovered(ctx: &Context) {
    if ctx.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let whole = ctx.content_rect();
    Area::new(Id::unique("drop")).order(Order::Foreground).fixed_pos(whole.min).interactable(false).show(ctx, |ui| {
        let palette = Palette::of(ui);
        let painter = ui.painter();
        painter.rect_filled(whole, CornerRadius::ZERO, palette.ground.gamma_multiply(0.9));
        let edge = whole.shrink(space(3));
        painter.rect_stroke(edge, 16, Stroke::new(3.0, palette.cold.strong), StrokeKind::Inside);
        let room = edge.width() - 2.0 * space(4);
        let mut words = LayoutJob::simple(t!("drop-here"), Type::Sentence.font(), palette.ink, room);
        words.halign = Align::Center;
        let words = painter.layout_job(words);
        let top = whole.center() - vec2(0.0, words.size().y / 2.0);
        painter.galley(top, words, palette.ink);
    });
}

fn extension_of(path: &Path) -> Option<&str> {
    path.extension()?.to_str()
}
