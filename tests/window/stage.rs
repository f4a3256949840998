//! Sets up a headless window with Poultice's look.

use egui::{CentralPanel, Frame, Margin, Ui, UiBuilder};
use egui_kittest::{Harness, OsThreshold, SnapshotOptions, SnapshotResult, SnapshotResults};
use poultice::window::theme::{self, Mode, Palette};

/// Compares the picture with its snapshot in light and in dark.
pub fn both(size: [f32; 2], name: &str, content: impl Fn(&mut Ui)) {
    let mut results = SnapshotResults::new();
    for (mode, word) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
        results.add(stage(size, mode, &content).try_picture(format!("{name}-{word}")));
    }
}

/// Pictures need a Vulkan driver to draw with; everything else about the window is tested without.
pub trait Picture {
    /// Compares what is drawn with its snapshot.
    fn picture(&mut self, name: impl Into<String>) {
        if let Err(error) = self.try_picture(name) {
            panic!("{error}");
        }
    }

    /// As [`picture`](Self::picture), for several whose results come together.
    fn try_picture(&mut self, name: impl Into<String>) -> SnapshotResult;
}

impl<State> Picture for Harness<'_, State> {
    fn try_picture(&mut self, name: impl Into<String>) -> SnapshotResult {
        if can_draw() { self.try_snapshot(name) } else { Ok(()) }
    }
}

/// Whether there is a Vulkan driver, lavapipe or a real one. With `POULTICE_REQUIRE_DESKTOP=1` there has to be.
fn can_draw() -> bool {
    let folders = ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d", "/usr/local/share/vulkan/icd.d"];
    let driver = |folder: &&str| std::fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some());
    let found = cfg!(not(target_os = "linux"))
        || std::env::var_os("VK_ICD_FILENAMES").is_some()
        || std::env::var_os("VK_DRIVER_FILES").is_some()
        || folders.iter().any(driver);
    if !found {
        let required = std::env::var_os("POULTICE_REQUIRE_DESKTOP").is_some_and(|value| value == "1");
        assert!(!required, "needs mesa-vulkan-drivers");
        println!("skipped: the picture needs mesa-vulkan-drivers");
    }
    found
}

/// A headless window of this size, in points.
pub fn stage<'a>(size: [f32; 2], mode: Mode, content: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    let mut content = content;
    Harness::builder()
        .with_size(size)
        .with_options(options())
        .with_theme(if mode == Mode::Dark { egui::Theme::Dark } else { egui::Theme::Light })
        .with_context_setup(move |ctx| {
            theme::install(ctx);
            theme::apply(ctx, mode, 1.0);
        })
        .build_ui(move |ui| {
            // The harness leaves a margin around everything; a real window has none.
            let whole = ui.ctx().content_rect();
            ui.set_clip_rect(whole);
            // And it clears to nothing, where a real window clears to the ground.
            ui.painter().rect_filled(whole, 0, Palette::of(ui).ground);
            ui.scope_builder(UiBuilder::new().max_rect(whole), &mut content);
        })
}

/// Fills what is left of the window, with the margins of a screen.
pub fn page(ui: &mut Ui, margin: Margin, content: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(Palette::of(ui).ground).inner_margin(margin);
    CentralPanel::default().frame(frame).show(ui, content);
}

/// Edges fall a little differently with each driver. Few pixels may differ by much, though: a plus and a minus that
/// change places are sixty.
fn options() -> SnapshotOptions {
    SnapshotOptions::new().threshold(3.0).max_failed_pixels(OsThreshold::new(40)).output_path("tests/window/snapshots")
}
