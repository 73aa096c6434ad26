/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A picture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Figure#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Figure#getWidth <em>Width</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getFigure()
 * @model annotation="https://hyoka.org/label ja='\u56f3'"
 * @generated
 */
public interface Figure extends Exhibit {
	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry in the dossier file, below `figures/`; empty: the picture is not at hand and the report prints caption and source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFigure_Entry()
	 * @model annotation="https://hyoka.org/label ja='\u753b\u50cf' help.ja='\u56f3\u306e\u753b\u50cf\u3002\u8a55\u4fa1\u8cc7\u6599\u306e\u30d5\u30a1\u30a4\u30eb\u306e figures/ \u306e\u4e0b\u306b\u683c\u7d0d\u3055\u308c\u308b\u3002\u7a7a\u6b04\u306a\u3089\u8868\u984c\u3068\u51fa\u5178\u3060\u3051\u3092\u5370\u5237\u3059\u308b\u3002'"
	 * @generated
	 */
	String getEntry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Figure#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(String value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width in percent of the text's; empty: as it fits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFigure_Width()
	 * @model annotation="https://hyoka.org/label ja='\u5e45\uff08\uff05\uff09' help.ja='\u672c\u6587\u306e\u5e45\u306b\u5bfe\u3059\u308b\u56f3\u306e\u5e45\uff08\uff05\uff09\u3002\u7a7a\u6b04\u306a\u3089\u56f3\u306b\u5408\u308f\u305b\u308b\u3002'"
	 * @generated
	 */
	Integer getWidth();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Figure#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Integer value);

} // Figure
