/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point of the agenda.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.AgendaItem#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AgendaItem#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AgendaItem#getUndertakings <em>Undertakings</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAgendaItem()
 * @model annotation="https://hyoka.org/label ja='\u8b70\u984c'"
 * @generated
 */
public interface AgendaItem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its printed number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAgendaItem_Number()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u8b70\u984c\u306e\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AgendaItem#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.AttachedDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Papers on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAgendaItem_Documents()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u8cc7\u6599' help.ja='\u8b70\u984c\u306e\u8cc7\u6599\u3002'"
	 * @generated
	 */
	EList<AttachedDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Undertakings</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Undertaking}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is judged under it; members who do not judge one of these leave the room.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertakings</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAgendaItem_Undertakings()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u8c61\u306e\u4e8b\u696d' help.ja='\u3053\u306e\u8b70\u984c\u3067\u8a55\u4fa1\u3059\u308b\u4e8b\u696d\u3002\u8a55\u4fa1\u3057\u306a\u3044\u59d4\u54e1\u306f\u3001\u3053\u306e\u8b70\u984c\u306e\u9593\u306f\u9000\u5ba4\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<Undertaking> getUndertakings();

} // AgendaItem
