// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Puts PDFBox's objects into the words of a PDF file. */
final class Serializer {
	private final ToIntFunction<COSBase> numbers;
	private final ByteArrayOutputStream to = new ByteArrayOutputStream(1 << 12);

	/**
	 * @param numbers the number of an object that stands on its own and is only referred to; 0 for one that stands where it is used
	 */
	Serializer(ToIntFunction<COSBase> numbers) {
		this.numbers = numbers;
	}

	/** The bytes of an object; of a stream those of its dictionary. */
	byte[] bytes(COSBase object) throws IOException {
		to.reset();
		inside(object);
		return to.toByteArray();
	}

	private void value(COSBase value) throws IOException {
		COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
		int number = object instanceof COSDictionary || object instanceof COSArray ? numbers.applyAsInt(object) : 0;
		if (number > 0) {
			ascii(number + " 0 R");
		} else {
			inside(object);
		}
	}

	private void inside(COSBase object) throws IOException {
		switch (object) {
		case null -> ascii("null");
		case COSNull nothing -> ascii("null");
		case COSDictionary dictionary -> dictionary(dictionary);
		case COSArray array -> array(array);
		case COSName name -> name.writePDF(to);
		case COSString string -> COSWriter.writeString(string, to);
		case COSInteger integer -> integer.writePDF(to);
		case COSFloat number -> number.writePDF(to);
		case COSBoolean truth -> truth.writePDF(to);
		default -> throw new IllegalArgumentException(object.getClass().getName() + " has no words in a PDF file.");
		}
	}

	private void dictionary(COSDictionary dictionary) throws IOException {
		ascii("<<");
		for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
			if (entry.getValue() != null) {
				entry.getKey().writePDF(to);
				to.write(' ');
				value(entry.getValue());
			}
		}
		ascii(">>");
	}

	private void array(COSArray array) throws IOException {
		to.write('[');
		for (int i = 0; i < array.size(); i++) {
			if (i > 0) {
				to.write(' ');
			}
			value(array.get(i));
		}
		to.write(']');
	}

	private void ascii(String words) {
		to.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
	}
}
