//! A StatusNotifierItem with its menu, through ksni. It waits on the bus and never wakes by itself.

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use ksni::blocking::{Handle, TrayMethods};
use ksni::menu::{MenuItem, StandardItem};

use super::{TrayEvent, TrayView};
use crate::agent::sandbox::in_sandbox;

/// Shows the newest view until nobody sends any more.
pub(super) fn run<T: Fn(TrayEvent) + Send + Sync + 'static>(views: &Receiver<Option<TrayView>>, tell: &Arc<T>) {
    let mut shown: Option<Handle<Item<T>>> = None;
    while let Ok(first) = views.recv() {
        let newest = views.try_iter().last().unwrap_or(first);
        shown = match (newest, shown.filter(|handle| !handle.is_closed())) {
            (None, None) => None,
            (None, Some(handle)) => {
                handle.shutdown().wait();
                None
            }
            (Some(view), Some(handle)) => {
                handle.update(|item| item.view = view);
                Some(handle)
            }
            // No bus is no error: it is tried again with the next view. No tray neither: it is waited for.
            (Some(view), None) => Item { view, tell: Arc::clone(tell) }
                .assume_sni_available(true)
                .disable_dbus_name(in_sandbox())
                .spawn()
                .inspect_err(|error| tracing::debug!(%error, "no tray"))
                .ok(),
        };
    }
    if let Some(handle) = shown {
        handle.shutdown().wait();
    }
}

struct Item<T> {
    view: TrayView,
    tell: Arc<T>,
}

impl<T: Fn(TrayEvent) + Send + Sync + 'static> ksni::Tray for Item<T> {
    fn id(&self) -> String {
        "io.github.poultice.Poultice".into()
    }

    fn title(&self) -> String {
        "Poultice".into()
    }

    fn status(&self) -> ksni::Status {
        if self.view.urgent { ksni::Status::NeedsAttention } else { ksni::Status::Active }
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        let pixels = self.view.sign.pixels();
        let icon = |side: u16, argb: &[u8]| ksni::Icon { width: side.into(), height: side.into(), data: argb.to_vec() };
        pixels.iter().map(|pixels| icon(pixels.side, pixels.argb)).collect()
    }

    // Shown in place of the other while attention is needed: the sign says so already.
    fn attention_icon_pixmap(&self) -> Vec<ksni::Icon> {
        self.icon_pixmap()
    }

    fn tool_tip(&self) -> ksni::ToolTip {
        // The description may hold markup, so signs that mean something there are escaped.
        let description = self.view.body.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        ksni::ToolTip { title: self.view.title.clone(), description, ..Default::default() }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        (self.tell)(TrayEvent { button: self.view.default_button.clone() });
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        // Some trays show no tooltip: the menu says how it stands, too.
        let standing = StandardItem { label: label(&self.view.title), enabled: false, ..Default::default() };
        let buttons = self.view.buttons.iter().map(|button| {
            let id = button.id.clone();
            let activate = Box::new(move |item: &mut Self| (item.tell)(TrayEvent { button: id.clone() }));
            StandardItem { label: label(&button.label), activate, ..Default::default() }.into()
        });
        [standing.into(), MenuItem::Separator].into_iter().chain(buttons).collect()
    }
}

/// In a menu's label one underscore marks the key, two stand for themselves.
fn label(text: &str) -> String {
    text.replace('_', "__")
}
