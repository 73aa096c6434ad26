/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever has an identity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Element#getId <em>Id</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Element#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getElement()
 * @model abstract="true"
 *        annotation="https://hyoka.org/label ja='\u8981\u7d20'"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable UUID (RFC 4122 text form), given when the object enters a dossier and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getElement_Id()
	 * @model id="true"
	 *        annotation="https://hyoka.org/label ja='ID' help.ja='\u8a55\u4fa1\u8cc7\u6599\u306b\u52a0\u3048\u305f\u3068\u304d\u306b\u4ed8\u304f\u56fa\u6709\u306e\u8b58\u5225\u5b50\uff08UUID\uff09\u3002\u5909\u308f\u3089\u306a\u3044\u3002'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Element#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks on this object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getElement_Notes()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6ce8\u8a18' help.ja='\u3053\u306e\u9805\u76ee\u306b\u4ed8\u3051\u308b\u6ce8\u8a18\u3002\u539f\u5178\u306e\u811a\u6ce8\u3084\u3001\u5225\u306e\u7b87\u6240\u306e\u8a18\u8f09\u306a\u3069\u3002'"
	 * @generated
	 */
	EList<Note> getNotes();

} // Element
