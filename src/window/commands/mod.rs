//! The command palette: every command by its name, found by typing. Ctrl+K opens it from everywhere.

mod find;
mod list;

use egui::accesskit::Role;
use egui::{Align2, Context, Id, Key, Modal, Modifiers, ScrollArea, Ui, vec2};

pub use list::{Deed, Entry, entries};

use super::theme::space;
use super::widgets::{CommandRow, command_row, note, text_line};
use crate::t;

/// The palette: closed, or open with what was typed.
#[derive(Default)]
pub struct Commands {
    open: Option<Asked>,
}

#[derive(Default)]
struct Asked {
    query: String,
    /// Which of those found is marked.
    marked: usize,
    /// Whether the mark was moved since something was typed: then it is brought into sight.
    moved: bool,
}

/// The longest query, in characters.
const QUERY_CHARS: usize = 80;
/// The palette's width, and the height of its list, at most, in points.
const SIZE: (f32, f32) = (520.0, 400.0);

impl Commands {
    /// Opens it with nothing typed; closes it where it is open.
    pub fn toggle(&mut self) {
        self.open = if self.open.is_some() { None } else { Some(Asked::default()) };
    }

    /// Closes it; whether it was open.
    pub fn leave(&mut self) -> bool {
        self.open.take().is_some()
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Draws it over everything else while it is open; what was chosen.
    pub fn show(&mut self, ctx: &Context, entries: impl FnOnce() -> Vec<Entry>) -> Option<Deed> {
        let asked = self.open.as_mut()?;
        let room = ctx.content_rect();
        let area =
            Modal::default_area(Id::unique("commands")).anchor(Align2::CENTER_TOP, vec2(0.0, room.height() / 12.0));
        let shown = Modal::new(Id::unique("commands")).area(area).show(ctx, |ui| {
            ui.set_width((room.width() - 40.0).min(SIZE.0));
            content(ui, asked, entries())
        });
        if shown.inner.is_some() || shown.should_close() {
            self.open = None;
        }
        shown.inner
    }
}

fn content(ui: &mut Ui, asked: &mut Asked, mut entries: Vec<Entry>) -> Option<Deed> {
    entries.retain(|entry| find::found(&asked.query, &entry.label));
    if !asked.query.trim().is_empty() {
        entries.sort_by_key(|entry| (entry.deed.is_err(), !find::at_the_start(&asked.query, &entry.label)));
    }
    let chosen = keys(ui, asked, entries.len());
    let field = field(ui, asked);
    ui.add_space(space(2));
    if entries.is_empty() {
        note(ui, &t!("commands-none"));
        return None;
    }
    let mut pressed = None;
    let height = (ui.ctx().content_rect().height() * 0.6).min(SIZE.1);
    // What it shrank to while little was found isn't what it has to stay.
    let list = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
    list.auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, entry) in entries.iter().enumerate() {
            let keys = entry.shortcut.map(|shortcut| shortcut.written()).unwrap_or_default();
            let reason = entry.deed.as_ref().err().map(String::as_str).unwrap_or_default();
            let marked = index == asked.marked;
            let row = command_row(ui, &CommandRow { label: &entry.label, reason, keys: &keys, marked });
            if row.clicked() || (marked && chosen) {
                pressed = entry.deed.as_ref().ok().cloned();
            }
            if row.gained_focus() {
                asked.marked = index;
            }
            if marked {
                if std::mem::take(&mut asked.moved) {
                    row.scroll_to_me(None);
                }
                if !asked.query.is_empty() || index > 0 {
                    // Screen readers follow the mark while the letters go on into the field.
                    ui.ctx().accesskit_node_builder(field, |node| node.set_active_descendant(row.id.accesskit_id()));
                }
            }
        }
    });
    pressed
}

/// Moves the mark; whether Enter was pressed.
fn keys(ui: &Ui, asked: &mut Asked, count: usize) -> bool {
    let last = count.saturating_sub(1);
    let before = asked.marked;
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    asked.marked = asked.marked.min(last);
    for (key, to) in [
        (Key::ArrowDown, if asked.marked == last { 0 } else { asked.marked + 1 }),
        (Key::ArrowUp, asked.marked.checked_sub(1).unwrap_or(last)),
        (Key::PageDown, (asked.marked + PAGE).min(last)),
        (Key::PageUp, asked.marked.saturating_sub(PAGE)),
    ] {
        if pressed(key) {
            asked.marked = to;
        }
    }
    asked.moved |= asked.marked != before;
    pressed(Key::Enter)
}

/// How many rows a page key moves.
const PAGE: usize = 8;

/// The field, which has the focus from the beginning.
fn field(ui: &mut Ui, asked: &mut Asked) -> Id {
    let before = asked.query.clone();
    let width = ui.available_width();
    let field = text_line(ui, &t!("window-does-commands"), &mut asked.query, QUERY_CHARS, width);
    ui.ctx().accesskit_node_builder(field.id, |node| node.set_role(Role::SearchInput));
    if asked.query != before {
        asked.marked = 0;
        asked.moved = true;
    }
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    field.id
}
