/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Committee Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A seat on a committee.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.CommitteeMember#getPerson <em>Person</em>}</li>
 *   <li>{@link org.hyoka.model.ip.CommitteeMember#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.ip.CommitteeMember#isChair <em>Chair</em>}</li>
 *   <li>{@link org.hyoka.model.ip.CommitteeMember#getSeats <em>Seats</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getCommitteeMember()
 * @model annotation="https://hyoka.org/label ja='\u59d4\u54e1'"
 * @generated
 */
public interface CommitteeMember extends Element {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who; empty while only the seat is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.hyoka.model.ip.IpPackage#getCommitteeMember_Person()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6c0f\u540d' help.ja='\u59d4\u54e1\u306e\u6c0f\u540d\u3002\u7acb\u5834\u3057\u304b\u5206\u304b\u3089\u306a\u3044\u9593\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.CommitteeMember#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the seat stands for, such as 企業代表.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.ip.IpPackage#getCommitteeMember_Label()
	 * @model annotation="https://hyoka.org/label ja='\u7acb\u5834' help.ja='\u59d4\u54e1\u306e\u7acb\u5834\u3002\u4f8b\uff1a\u4f01\u696d\u4ee3\u8868\u3002'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.CommitteeMember#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Chair</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the chair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chair</em>' attribute.
	 * @see #setChair(boolean)
	 * @see org.hyoka.model.ip.IpPackage#getCommitteeMember_Chair()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u59d4\u54e1\u9577' help.ja='\u59d4\u54e1\u9577\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isChair();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.CommitteeMember#isChair <em>Chair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chair</em>' attribute.
	 * @see #isChair()
	 * @generated
	 */
	void setChair(boolean value);

	/**
	 * Returns the value of the '<em><b>Seats</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many seats of this kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seats</em>' attribute.
	 * @see #setSeats(Integer)
	 * @see org.hyoka.model.ip.IpPackage#getCommitteeMember_Seats()
	 * @model default="1"
	 *        annotation="https://hyoka.org/label ja='\u4eba\u6570' help.ja='\u3053\u306e\u7acb\u5834\u306e\u59d4\u54e1\u306e\u4eba\u6570\u3002'"
	 * @generated
	 */
	Integer getSeats();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.CommitteeMember#getSeats <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seats</em>' attribute.
	 * @see #getSeats()
	 * @generated
	 */
	void setSeats(Integer value);

} // CommitteeMember
