//! What the log suggests, as a card that can be put aside; the same on every screen that shows it.

use egui::{Align, Frame, Id, Layout, Margin, Rect, Role, Ui, WidgetInfo, vec2};

use crate::t;
use crate::text::{advice as words, protocol};
use crate::therapy::advice::{self, Advice};
use crate::therapy::session::Session;
use crate::window::icons::Icon;
use crate::window::theme::tokens::HEIGHT_TOUCH;
use crate::window::theme::{Palette, Type, radius, space};
use crate::window::widgets::{paragraph, quiet_button};

/// Below so many points the source and the button stand one under the other.
const WIDTH_ONE_ROW: f32 = 300.0;

/// Shows the most urgent piece of advice that the person hasn't put aside, across the available width; whether there is
/// one. Put aside, a kind of advice stays so for this session until its next occasion, as long as the window is open.
pub fn advice(ui: &mut Ui, session: &Session) -> bool {
    let (state, now) = (session.state(), session.timeline().last().elapsed);
    let aside = |advice: &Advice| {
        Id::unique(("advice put aside", &state.id, std::mem::discriminant(advice), advice.occasion()))
    };
    let wanted = |advice: &Advice| !ui.data(|data| data.get_temp(aside(advice)).unwrap_or(false));
    let Some(advice) = advice::all(state, now).find(wanted) else { return false };
    if card(ui, &advice) {
        ui.data_mut(|data| data.insert_temp(aside(&advice), true));
        ui.ctx().request_repaint();
    }
    true
}

/// The card; whether it was put aside.
fn card(ui: &mut Ui, advice: &Advice) -> bool {
    let palette = Palette::of(ui);
    let sentence = words::sentence(advice);
    let source = t!("advice-source", source = protocol::source(advice.source()));
    let frame = Frame::new().fill(palette.heat.soft).corner_radius(radius::CARD);
    let shown = frame.inner_margin(Margin { left: 48, right: 12, top: 12, bottom: 4 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space(1);
        let at = ui.max_rect().left_top() + vec2(-24.0, 9.0);
        let icon = if matches!(advice, Advice::ColdDoesNotHelp { .. }) { Icon::Chart } else { Icon::Help };
        icon.paint(ui.painter(), Rect::from_center_size(at, vec2(20.0, 20.0)), palette.heat.strong);
        ui.add(paragraph(&sentence, Type::Strong, palette.ink));
        if ui.available_width() < WIDTH_ONE_ROW {
            ui.add(paragraph(&source, Type::Note, palette.ink));
            return quiet_button(ui, &t!("advice-dismiss")).clicked();
        }
        let size = vec2(ui.available_width(), HEIGHT_TOUCH);
        let row = ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            let dismissed = quiet_button(ui, &t!("advice-dismiss")).clicked();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(paragraph(&source, Type::Note, palette.ink));
            });
            dismissed
        });
        row.inner
    });
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Note, true, &sentence));
    shown.inner
}
