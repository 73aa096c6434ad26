// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.html;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks a page with axe-core in Chromium, neither of which is part of this tree: who has them, has the check. */
final class Axe {
	private static final String PACKAGE = "axe-core@4.10.3";
	private static final int MINUTES = 5;
	private static final String RUN = """
			addEventListener('load', function () {
			 axe.run(document, { resultTypes: ['violations'] }).then(function (found) {
			  parent.postMessage('width ' + innerWidth + '\\ndark ' + matchMedia('(prefers-color-scheme:dark)').matches + '\\n'
			   + found.violations.map(function (v) { return v.id + ': ' + v.nodes.length + ' ' + v.nodes.slice(0, 3).map(function (n) {
			    return n.target.join(' ') + ' ' + n.failureSummary.replace(/\\s+/g, ' '); }).join(' | '); }).join('\\n'), '*');
			 });
			});
			""";
	/** No window of Chromium is narrower than 500 pixels, so the page stands in a frame. */
	private static final String FRAME = """
			<!doctype html><title>axe</title><iframe src="page.html" style="width:%dpx;height:900px;border:0"></iframe><script>
			addEventListener('message', function (event) {
			 var said = document.createElement('pre');
			 said.id = 'axe-said';
			 said.textContent = event.data;
			 document.body.appendChild(said);
			});
			</script>
			""";
	private final Path browser;
	private final String script;

	private Axe(Path browser, String script) {
		this.browser = browser;
		this.script = script;
	}

	/** The check; empty where there is no Chromium, or npm has no axe-core to give. */
	static Optional<Axe> find(Path folder) throws IOException, InterruptedException {
		Optional<Path> browser = program("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
		Optional<Path> npm = program("npm");
		if (browser.isEmpty() || npm.isEmpty() || !run(folder, npm.get().toString(), "pack", "--silent", "--prefer-offline", PACKAGE)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(folder)) {
			Path archive = files.filter(f -> f.toString().endsWith(".tgz")).findFirst().orElseThrow();
			return run(folder, "tar", "xzf", archive.toString())
					? Optional.of(new Axe(browser.get(), Files.readString(folder.resolve("package/axe.min.js"))))
					: Optional.empty();
		}
	}

	/** What axe says of a page: the width that it has, whether it is dark, then a line for each rule that is broken. */
	List<String> said(String html, int width, boolean dark, Path folder) throws IOException, InterruptedException {
		Document page = Jsoup.parse(html);
		// The page forbids scripts that are not its own.
		page.select("meta[http-equiv=Content-Security-Policy]").remove();
		page.body().append("<script></script>").children().last().appendChild(new org.jsoup.nodes.DataNode(script + RUN));
		Files.writeString(folder.resolve("page.html"), page.outerHtml());
		Path file = folder.resolve("frame.html");
		Files.writeString(file, FRAME.formatted(width));
		Path dump = folder.resolve("dump.html");
		Process process = new ProcessBuilder(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
				"--user-data-dir=" + folder.resolve("profile"), "--window-size=1400,1000",
				"--blink-settings=preferredColorScheme=" + (dark ? 0 : 1), "--virtual-time-budget=120000", "--dump-dom",
				file.toUri().toString()).redirectOutput(dump.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
		}
		Element said = Jsoup.parse(Files.readString(dump)).getElementById("axe-said");
		return said == null ? List.of("axe said nothing") : said.wholeText().lines().toList();
	}

	private static boolean run(Path folder, String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
		return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
	}

	private static Optional<Path> program(String... names) {
		List<String> folders = List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
		return Stream.of(names).flatMap(name -> folders.stream().filter(f -> !f.isEmpty()).map(f -> Path.of(f, name))).filter(Files::isExecutable)
				.findFirst();
	}
}
