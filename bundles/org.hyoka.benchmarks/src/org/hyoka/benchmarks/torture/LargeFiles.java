// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.eclipse.emf.edit.command.AddCommand;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;

/** Writes files of many parts that are as right as a person's. */
final class LargeFiles {
	private final Path folder;

	LargeFiles(Path folder) {
		this.folder = folder;
	}

	private Path text(String name, Consumer<PrintWriter> content) throws IOException {
		Path file = folder.resolve(name);
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
			content.accept(out);
		}
		return file;
	}

	/** A table of a roadmap: lanes, one a line. */
	Path table(int rows, int columns) throws IOException {
		return text(rows + ".csv", out -> {
			out.println("階層,種別,名称" + ",その他".repeat(columns - 3));
			for (int i = 0; i < rows; i++) {
				out.println("1,レーン,工程" + i + ",".repeat(columns - 3));
			}
		});
	}

	/** A plan of Microsoft Project; every tenth task holds the nine after it. */
	Path plan(int tasks) throws IOException {
		return text(tasks + ".xml", out -> {
			out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project xmlns=\"http://schemas.microsoft.com/project\"><Title>計画</Title><Tasks>");
			for (int i = 1; i <= tasks; i++) {
				out.println("<Task><UID>" + i + "</UID><ID>" + i + "</ID><Name>工程" + i + "</Name><OutlineLevel>" + (i % 10 == 1 ? 1 : 2)
						+ "</OutlineLevel><Start>2024-04-01T08:00:00</Start><Finish>2024-09-30T17:00:00</Finish></Task>");
			}
			out.println("</Tasks></Project>");
		});
	}

	/** A calendar. */
	Path calendar(int events) throws IOException {
		return text(events + ".ics", out -> {
			out.print("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//x//EN\r\n");
			for (int i = 0; i < events; i++) {
				out.print("BEGIN:VEVENT\r\nUID:" + i + "@example.org\r\nDTSTAMP:20240401T000000Z\r\nDTSTART;VALUE=DATE:20240401\r\nSUMMARY:工程" + i
						+ "\r\nEND:VEVENT\r\n");
			}
			out.print("END:VCALENDAR\r\n");
		});
	}

	/** A workbook: numbers, and texts that all cells could share. */
	Path workbook(int rows, int columns, int texts) throws IOException {
		Path file = folder.resolve(rows + "x" + columns + "-" + texts + ".xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			put(zip, "_rels/.rels", out -> out.print("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
					+ "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
					+ " Target=\"xl/workbook.xml\"/></Relationships>"));
			put(zip, "xl/_rels/workbook.xml.rels", out -> out.print("<Relationships"
					+ " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
					+ "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
					+ " Target=\"worksheets/sheet1.xml\"/>"
					+ "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\""
					+ " Target=\"sharedStrings.xml\"/></Relationships>"));
			put(zip, "xl/workbook.xml", out -> out.print("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
					+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
					+ "<sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
			put(zip, "xl/sharedStrings.xml", out -> {
				out.print("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
				for (int i = 0; i < texts; i++) {
					out.print("<si><t>研究開発プロジェクトの評価に関する記述 " + i + "</t></si>");
				}
				out.print("</sst>");
			});
			put(zip, "xl/worksheets/sheet1.xml", out -> {
				out.print("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
				for (int i = 1; i <= rows; i++) {
					out.print("<row r=\"" + i + "\">" + ("<c><v>" + i + "</v></c>").repeat(columns) + "</row>");
				}
				out.print("</sheetData></worksheet>");
			});
		}
		return file;
	}

	private static void put(ZipOutputStream zip, String name, Consumer<PrintWriter> content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		PrintWriter out = new PrintWriter(zip, false, StandardCharsets.UTF_8);
		content.accept(out);
		out.flush();
		zip.closeEntry();
	}

	/** Data for a dossier of many organizations. */
	Path json(Path sound, int organizations) throws IOException {
		String data = Files.readString(sound);
		int at = data.indexOf('[', data.indexOf("\"organizations\"")) + 1;
		return text(organizations + ".json", out -> {
			out.print(data.substring(0, at));
			for (int i = 0; i < organizations; i++) {
				out.print("{\"id\":\"" + new UUID(0, i) + "\",\"name\":\"第" + i + "研究所\"},");
			}
			out.print(data.substring(at));
		});
	}

	/** A dossier of many organizations, made of a small one. */
	Path dossier(Path small, int organizations) throws IOException {
		Path file = folder.resolve(organizations + ".hyoka");
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(small));
				ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] bytes = in.readAllBytes();
				if (entry.getName().equals("mimetype")) {
					out.putNextEntry(new ZipEntry(entry)); // not packed, as the small one has it
					out.write(bytes);
					out.closeEntry();
					continue;
				}
				String text = new String(bytes, StandardCharsets.UTF_8);
				put(out, entry.getName(), entry.getName().equals("model.xmi") ? content -> many(text, organizations, content)
						: content -> content.print(text.replaceAll("<entry name=\"model.xmi\"[^>]*>", "")));
			}
		}
		return file;
	}

	private static void many(String model, int organizations, PrintWriter out) {
		int at = model.indexOf("<organizations ");
		out.print(model.substring(0, at));
		for (int i = 0; i < organizations; i++) {
			out.print("<organizations id=\"" + new UUID(0, i) + "\" name=\"第" + i + "研究所\"/>\n");
		}
		out.print(model.substring(at));
	}

	/** A dossier with a picture of so many pixels, of which every third is another colour. */
	Path picture(Dossier dossier, int width, int height) throws IOException {
		Path file = folder.resolve("picture.hyoka");
		DossierFiles.create(dossier, file);
		Path png = folder.resolve("picture.png");
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
		for (int i = 0; i < width; i += 3) {
			image.setRGB(i, i * height / width, 0xFFFFFF);
		}
		ImageIO.write(image, "png", png.toFile());
		try (DossierSession session = DossierSession.open(file, OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery")), null);
				InputStream in = new ByteArrayInputStream(Files.readAllBytes(png))) {
			Figure figure = HyokaFactory.eINSTANCE.createFigure();
			figure.setName("大きな図");
			figure.setEntry(session.attachments().addFigure("large.png", in));
			session.execute(AddCommand.create(session.editingDomain(),
					session.dossier().getUndertakings().getFirst().getSections().getFirst(), null, figure));
			session.save(null);
		}
		return file;
	}
}
