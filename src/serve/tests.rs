//! What of the preview cannot be had from outside at the right moment.

use super::*;
use crate::site::Options;

#[test]
fn the_last_port_can_be_asked_for() {
    assert_eq!(ports(u16::MAX), u16::MAX..=u16::MAX);
    assert_eq!(ports(8080), 8080..=8099);
}

#[test]
fn a_file_that_is_gone_is_no_empty_file() {
    let root = tempfile::tempdir().expect("a test may write in the temporary folder");
    let file = root.path().join("content/c/static/a.pdf");
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).and_then(|()| std::fs::write(path, text)).expect("it can be written");
    };
    write("budkavle.toml", "[[locale]]\ntag = \"sv\"\n");
    write("content/c/campaign.toml", "base-url = \"https://c.example/\"\n");
    write("content/c/static/a.pdf", "pdf");
    let options = Options { date: None, drafts: true, pseudo: false, base_url: Some("http://127.0.0.1/".to_owned()) };
    let (root, output) = (root.path().to_owned(), root.path().join("public"));
    let asked = Asked { root, output, campaigns: Vec::new(), options, strict: false, in_folders: true };
    let (preview, _bell) = Preview::new(asked).expect("a project");
    assert!(matches!(preview.answer("/c/a.pdf"), Answer::Found { bytes, .. } if bytes == b"pdf"));
    std::fs::remove_file(&file).expect("it can be removed");
    assert!(matches!(preview.answer("/c/a.pdf"), Answer::Failed(reason) if reason.contains("a.pdf")));
}
